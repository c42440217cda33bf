import { expect, it } from 'vitest';
import type { FinderValue } from '#features/search/finder-records.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';

/** Words enough for several files of sounds: babab, babad, babaf, … */
const letters = [...'bdfklmrszt'];
const many = letters.flatMap((first) =>
  letters.flatMap((second) => letters.map((third) => `${first}a${second}a${third}`)),
);

it('shows nobody elsewhere where nobody is in the place that is named', async () => {
  const small = new SmallFinder([
    { id: 'amal', values: { province: ['zagora'], focus: ['health'] } },
  ]);
  expect(await small.find({ words: 'santé zagora' })).toEqual(['amal']);
  expect(await small.find({ words: 'santé guelmim' })).toEqual([]);
});

it('runs the next stage only for the term without which somebody has the others', async () => {
  const small = new SmallFinder([
    ...many.map((word) => ({ id: word, names: [word] })),
    { id: 'wanted', names: ['Babab Mirosa Chichawa'] },
    { id: 'other', names: ['Shishawa'] },
  ]);
  const listSounds = (paths: Iterable<string>) =>
    [...paths].filter((path) => path.startsWith('sounds/'));
  expect(listSounds(small.files.keys()).length).toBeGreaterThan(2);
  expect(await small.find({ words: 'babab mirosa shishawa' })).toEqual(['wanted']);
  expect(listSounds(small.host.sent)).toHaveLength(1);
});

it('leaves out no word that names a need, beside a place', async () => {
  const values = [
    {
      filter: 'audience' as const,
      id: 'survivors',
      names: ['Personnes confrontées à la violence'],
    },
    { filter: 'audience' as const, id: 'women', names: ['Femmes'] },
  ];
  const small = new SmallFinder(
    [
      { id: 'sport', names: ['Marche'], values: { province: ['zagora'], audience: ['women'] } },
      { id: 'help', names: ['Écoute'], values: { province: ['guelmim'], audience: ['survivors'] } },
    ],
    'fr',
    values,
  );
  expect(await small.find({ words: 'violence femmes zagora' })).toEqual([]);
  // Another word may go.
  expect(await small.find({ words: 'écoute femmes zagora' })).toEqual(['sport']);
});

it('asks about a slip in the name of a place, though somebody says to work there', async () => {
  const summary = { fr: 'Elle travaille à Guelmim, à Laghzala.' };
  const small = new SmallFinder([{ id: 'amal', summary }]);
  expect(await small.find({ words: 'guelmin' })).toEqual([]);
  expect(await small.find({ words: 'laghzalo' })).toEqual(['amal']);
  const answer = await small.finder.ask({ words: 'guelmin' });
  const { places } = await small.finder.suggest(answer);
  expect(places.map(({ values }) => values)).toEqual([['province/guelmim']]);
});

it('finds what somebody does after whoever says so of itself', async () => {
  const small = new SmallFinder([
    { id: 'does', work: [{ fr: 'Dépistage du diabète', ar: 'كشف السكري' }] },
    { id: 'says', summary: { fr: 'Elle offre un dépistage.' } },
  ]);
  expect(await small.find({ words: 'dépistage' })).toEqual(['says', 'does']);
  expect(await small.find({ words: 'diabetes' })).toEqual(['does']);
});

const openOn = (...names: string[]) =>
  new SmallFinder(names.map((name) => ({ id: name, names: [name] })));

it.each<[words: string, names: string[], ...found: string[]]>([
  // A stem is found by words of that stem, not by who types its letters: they are a beginning.
  ['clas ', ['Classe'], 'Classe start'],
  ['classes ', ['Classe'], 'Classe stem'],
  // Who is written nearly alike is shown only beside those who share no more than the stem.
  ['écoles ', ['Écoles', 'École', 'Écolos'], 'Écoles exact', 'École stem'],
  ['écolle ', ['École', 'Écolla'], 'École stem', 'Écolla spelling'],
  // Two letters are a beginning only where they are nobody's word.
  ['ta', ['Ta', 'Tagmat'], 'Ta exact'],
  ['ta', ['Tagmat'], 'Tagmat start'],
  ['tag', ['Tag', 'Tagmat'], 'Tag exact', 'Tagmat start'],
  ['tag ', ['Tag', 'Tagmat'], 'Tag exact'],
  // A digit begins too many numbers.
  ['3 ', ['30', 'Amal']],
  ['30 ', ['300', 'Amal'], '300 start'],
  ['nouur ', ['Nour', 'Nouar'], 'Nouar spelling', 'Nour spelling'],
  ['chichawa ', ['Chichaoua', 'Shishawa'], 'Chichaoua sound', 'Shishawa sound'],
])('“%s” among %j finds each as far as it is meant', async (words, names, ...found) => {
  const { finder } = openOn(...names);
  const answer = await finder.ask({ words });
  const results = await finder.results(answer, answer.numbers);
  expect(results.map(({ card, reason }) => `${card.title.text} ${reason?.how}`)).toEqual(found);
});

it('suggests three words at most in the place of one that nobody has, the nearest first', async () => {
  const near = ['Préscolaipa', 'Préscolaire', 'Préscomairo', 'Prexcolairo', 'Prexcomoiro'];
  const { finder } = openOn(...near, 'Prexcomoiruko');
  const answer = await finder.ask({ words: 'prexcomaipe ' });
  expect(answer.total).toBe(0);
  const { words } = await finder.suggest(answer);
  expect(words.map(({ instead }) => instead)).toEqual(near.slice(0, 3));
});

it('takes no part of a name for another place', async () => {
  const province = (id: string, name: string): FinderValue => {
    return { filter: 'province', id, names: [name], center: { lat: 34, lng: -4 } };
  };
  const values = [province('taza', 'Taza'), province('haut-taza', 'Haut Taza')];
  const { finder } = new SmallFinder([{ id: 'amal' }], 'fr', values);
  const placesOf = async (words: string) =>
    (await finder.ask({ words })).places.flatMap((place) => place.values);
  expect(await placesOf('haut taza ')).toEqual(['province/haut-taza']);
  expect(await placesOf('taza haut ')).toEqual(['province/taza']);
  expect(await placesOf('taza haut taza ')).toEqual(['province/taza', 'province/haut-taza']);
});

it('puts who bears a word and is there as well before who only bears it', async () => {
  const small = new SmallFinder([
    { id: 'bears', names: ['Zagora'] },
    { id: 'both', names: ['Zagora'], values: { province: ['zagora'] } },
    { id: 'is-there', names: ['Amal'], values: { province: ['zagora'] } },
  ]);
  expect(await small.find({ words: 'zagora ' })).toEqual(['both', 'bears', 'is-there']);
});

it('gives each match a score that fits its byte, and is even where it is one', async () => {
  const small = new SmallFinder([
    { id: 'exact', names: ['Zagora'] },
    { id: 'both', names: ['Zagora'], values: { province: ['zagora'] } },
    { id: 'says', summary: { fr: 'À Zagora.' } },
  ]);
  const { understood } = await small.finder.ask({ words: 'zagora ' });
  expect(understood.asked.map(({ score }) => [...score])).toEqual([[120, 121, 40]]);
});
