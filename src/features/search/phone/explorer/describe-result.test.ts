import { expect, it } from 'vitest';
import type { Reason } from '#features/search/phone/query/rank.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { noChoices } from '#testing/search/no-choices.ts';
import { describeReason, describeResult } from './describe-result.ts';

const { texts } = writeExplorerTexts('en', 55);

it.each([
  [0.2, 'about 1 km away'],
  [1234.4, 'about 1,234 km away'],
])('says %d kilometres as the language writes them', (distance, words) => {
  const say = describeResult(noChoices(), texts, 'en');
  expect(say({ distance, reason: undefined })).toBe(words);
});
const names: Record<string, string> = {
  'province/chichaoua': 'Chichaoua',
  'focus/health': 'Health',
  'audience/women': 'Women',
  'service/shelter': 'Shelter',
};
const say = (reason: Partial<Reason>) =>
  describeReason(
    { field: 'name', how: 'exact', text: 'amal', value: undefined, ...reason },
    texts,
    (value) => names[value],
  );

it.each<[Partial<Reason>, string]>([
  [{}, 'In the name'],
  [{ field: 'place', value: 'province/chichaoua' }, 'Place: Chichaoua'],
  [{ field: 'place' }, 'In the name of a place'],
  [
    { how: 'sound', text: 'shishawa', value: 'province/chichaoua' },
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
  expect(say(reason)).toBe(words);
});

it('says nothing where no word was asked for', () => {
  expect(describeReason(undefined, texts, () => undefined)).toBeUndefined();
});
