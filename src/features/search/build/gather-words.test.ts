import { expect, it } from 'vitest';
import type { FinderRecord } from '#features/search/finder-records.ts';
import { fields } from '#features/search/phone/index/finder-fields.ts';
import { gatherWords } from './gather-words.ts';

const recordOf = (name: string, summary: string) =>
  ({
    names: [name],
    aliases: [],
    places: [],
    countries: [],
    summary: { fr: summary },
    work: [],
  }) as unknown as FinderRecord;

/** In which fields whom of these the index has under a word. */
function findWord(records: FinderRecord[], word: string) {
  const { words } = gatherWords(records, [], 'fr');
  const postings = words.find((entry) => entry.word === word)?.postings ?? [];
  return postings.map(({ fields: packed, numbers }) => [
    fields.filter((_, index) => packed & (1 << index)),
    numbers,
  ]);
}

it('has small words of names, for those who ask for nothing else, and none of other texts', () => {
  const records = [
    recordOf('Pour demain', 'Une maison'),
    recordOf('Amal', 'Une maison pour elles'),
  ];
  expect(findWord(records, 'pour')).toEqual([[['name'], [0]]]);
  expect(findWord(records, 'maison')).toEqual([[['summary'], [0, 1]]]);
});

it('hears names, and no small word of them', () => {
  const { sounds } = gatherWords([recordOf('Pour Chichaoua', 'Khouribga')], [], 'fr');
  const all = gatherWords([recordOf('Chichaoua', '')], [], 'fr').sounds;
  expect(sounds).toEqual(all);
  expect(all).not.toEqual([]);
});

/** How the index has a word, in the order of its uses. */
function formsOf(records: FinderRecord[], word: string) {
  const { words } = gatherWords(records, [], 'fr');
  return words.find((entry) => entry.word === word)?.postings.map(({ termForm }) => termForm);
}

it.each([
  ['Écoles', ['stem']],
  ['Ecol', ['exact']],
  // Whichever comes first: who has the word as it is written has it so.
  ['Écoles Ecol', ['exact']],
  ['Ecol Écoles', ['exact']],
  ['L’Ecol écoles', ['bare']],
  ['Écoles d’Ecol', ['bare']],
])('who has %s in the name has “ecol” as %j', (name, forms) => {
  expect(formsOf([recordOf(name, '')], 'ecol')).toEqual(forms);
});

it('has a word once that stands in several fields of a record, with all of them', () => {
  const record = { ...recordOf('Amal', 'Amal aide.'), aliases: ['Amal'], work: [{ fr: 'Amal' }] };
  expect(findWord([record as FinderRecord], 'amal')).toEqual([
    [['name', 'alias', 'summary', 'work'], [0]],
  ]);
});

it('knows countries abroad by what every language calls them', () => {
  const record = { ...recordOf('Amal', ''), countries: ['BE'] } as FinderRecord;
  for (const word of ['belgique', 'belgium', 'belgica', 'بلجيكا'])
    expect([word, findWord([record], word)]).toEqual([word, [[['place'], [0]]]]);
});

it('has the whole name of a place as one key, by what stands in it and by ear', () => {
  const values = [
    { filter: 'province' as const, id: 'sidi-ifni', names: ['Province de Sidi Ifni', 'سيدي إفني'] },
    { filter: 'region' as const, id: 'souss', names: ['Souss'] },
    { filter: 'focus' as const, id: 'water', names: ['Eau potable'] },
  ];
  const { words, sounds } = gatherWords([], values, 'fr');
  const keysOf = (entries: typeof words) =>
    entries.flatMap(({ word, postings }) =>
      word.endsWith(' ') ? [`${word}: ${postings.map(({ numbers }) => numbers).join()}`] : [],
    );
  expect(keysOf(words)).toEqual([
    'sidi ifni : values/province/sidi-ifni.txt',
    'souss : values/region/souss.txt',
    'سيدي افني : values/province/sidi-ifni.txt',
  ]);
  // Three letters, as of Souss, say too little to be heard as a name.
  expect(keysOf(sounds)).toEqual([
    'sid sidi ifni : values/province/sidi-ifni.txt',
    'sid سيدي افني : values/province/sidi-ifni.txt',
  ]);
  expect(words.some(({ word }) => word === 'potabl')).toBe(true);
  expect(sounds.some(({ word }) => word === 'ptbl')).toBe(false);
});
