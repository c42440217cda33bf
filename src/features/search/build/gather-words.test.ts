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
