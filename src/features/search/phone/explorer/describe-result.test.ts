import { expect, it } from 'vitest';
import type { Reason } from '#features/search/phone/query/rank.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { noChoices } from '#testing/search/no-choices.ts';
import { describeResult } from './describe-result.ts';

const { texts } = writeExplorerTexts('en', 55);
const named = (id: string, name: string) => ({ id, name, count: 1 });
const choices = {
  ...noChoices(),
  focus: [named('health', 'Health')],
  audience: [named('women', 'Women')],
  service: [named('shelter', 'Shelter')],
  regions: [
    {
      ...named('marrakech-safi', 'Marrakesh-Safi'),
      provinces: [{ ...named('chichaoua', 'Chichaoua'), reached: 1 }],
    },
  ],
};
const reasonOf = (reason: Partial<Reason>): Reason => ({
  field: 'name',
  how: 'exact',
  text: 'amal',
  value: undefined,
  ...reason,
});
const tell = describeResult(choices, texts, 'en');
const say = (found: Parameters<typeof tell>[0]) =>
  tell(found)
    .map(({ text }) => text)
    .join(' · ');

it.each([
  [0.2, 'about 1 km away'],
  [1234.4, 'about 1,234 km away'],
])('says %d kilometres as the language writes them', (distance, words) => {
  expect(say({ distance, reason: undefined })).toBe(words);
});

it.each<[Partial<Reason>, string]>([
  [{}, 'In the name'],
  [{ field: 'place', value: 'province/chichaoua' }, 'Place: Chichaoua'],
  [{ field: 'region', value: 'region/marrakech-safi' }, 'Place: Marrakesh-Safi'],
  [{ field: 'place' }, 'In the name of a place'],
  [
    { field: 'place', how: 'sound', text: 'shishawa', value: 'province/chichaoua' },
    'Place: Chichaoua · sounds like “shishawa”',
  ],
  [{ how: 'spelling', text: 'amal' }, 'In the name · spelt almost like “amal”'],
  [{ field: 'focus', value: 'focus/health' }, 'Focus area: Health'],
  [{ field: 'audience', value: 'audience/women' }, 'For whom: Women'],
  [{ field: 'service', value: 'service/shelter' }, 'Service: Shelter'],
  [{ field: 'focus', value: 'focus/gone' }, 'Focus areas'],
  [{ field: 'audience' }, 'For whom'],
  [{ field: 'service' }, 'What they offer'],
  [{ field: 'alias' }, 'In another of its names'],
  [{ field: 'summary' }, 'In what it says of itself'],
])('%o is said as “%s”', (reason, words) => {
  expect(say({ distance: undefined, reason: reasonOf(reason) })).toBe(words);
});

it('says nothing where no word was asked for', () => {
  expect(tell({ distance: undefined, reason: undefined })).toEqual([]);
});

it('marks a part that the language of the page does not have', () => {
  const zgh = writeExplorerTexts('zgh', 55);
  const found = { distance: 3, reason: reasonOf({ field: 'alias' }) };
  const said = describeResult(noChoices(), zgh.texts, zgh.lang)(found);
  expect(said.map(({ lang }) => lang)).toEqual(['zgh', 'fr']);
});
