import { expect, it } from 'vitest';
import { analyze } from '#features/search/phone/analysis/analyze.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';
import { isNameOpening, listNameKeys, listNameSounds } from './find-places.ts';

const small = new SmallFinder([
  { id: 'amal', names: ['Amal'], values: { province: ['zagora'], region: ['guelmim-oued-noun'] } },
]);
const suggest = async (words: string) => {
  const answer = await small.finder.ask({ words });
  return (await small.finder.suggest(answer)).places;
};

it.each([
  ['zagoro ', ['province/zagora'], ['zagoro']],
  ['guelmom ', ['province/guelmim'], ['guelmom']],
  // With a preposition glued to it: in Zagora.
  ['بزاكورو ', ['province/zagora'], ['بزاكورو']],
])('offers the place that is written nearly like %j', async (words, values, written) => {
  expect(await suggest(words)).toEqual([{ values, words: written }]);
});

it.each(['zagxyz ', 'rue zagoro ', 'amal '])('offers none for %j', async (words) => {
  expect(await suggest(words)).toEqual([]);
});

it('takes one short name for no slip in another', async () => {
  const { finder } = new SmallFinder([], 'fr', [
    { filter: 'province', id: 'tata', names: ['طاطا', 'Tata'], center: { lat: 29.74, lng: -7.97 } },
  ]);
  const { places } = await finder.suggest(await finder.ask({ words: 'taza ' }));
  expect(places).toEqual([]);
});

it('offers the place of whose name a street is', async () => {
  expect(await suggest('rue de zagora ')).toEqual([
    { values: ['province/zagora'], words: ['zagora'] },
  ]);
});

it.each<[word: string, isAsked: boolean, keys: string[]]>([
  ['بتازة', false, ['بتازه ']],
  ['بتازة', true, ['بتازه ', 'تازه ']],
  // What is glued to it is surely no part of the name.
  ['l’Atlas', false, ['latlas ', 'atlas ']],
])('%s, asked for: %s, is looked up under %j', (word, isAsked, keys) => {
  expect(listNameKeys(analyze(word, 'ar'), isAsked)).toEqual(keys);
});

it.each<[name: string, sounds: string[]]>([
  ['Province de Khénifra', ['xnfr xnifra ']],
  ['Sidi Yfni', ['sid sidi ifni ']],
  ['l’Atlas', ['ltls latlas ', 'tls latlas ', 'ltls atlas ', 'tls atlas ']],
  // A letter that may be glued to it is heard as its own.
  ['بتازة', ['btz بتازه ']],
  // Three letters say too little.
  ['Rif', []],
  ['و', []],
])('%s is heard as %j', (name, sounds) => {
  expect(listNameSounds(analyze(name, 'fr'))).toEqual(sounds);
});

it.each([
  ['Sidi', true],
  ['Aït', true],
  ['سيدي', true],
  ['أولاد', true],
  ['ⵍⴰⵍⵍⴰ', true],
  ['rue', true],
  ['straße', true],
  ['calle', true],
  ['neighbourhood', true],
  ['شارع', true],
  ['بشارع', true],
  ['Zagora', false],
  ['نساء', false],
])('%s says something only together with the next word: %s', (word, isOpening) => {
  const [term] = analyze(word, 'fr');
  expect(term && isNameOpening(term)).toBe(isOpening);
});
