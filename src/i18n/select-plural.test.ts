import { expect, it } from 'vitest';
import { selectPlural } from './select-plural.ts';

it('says one in Tamazight for 0, 1 and 11 to 99', () => {
  const ones = Array.from({ length: 201 }, (_, count) => count).filter(
    (count) => selectPlural('zgh', count) === 'one',
  );
  expect(ones).toHaveLength(2 + 89);
  expect([ones[0], ones[1], ones[2], ones.at(-1)]).toEqual([0, 1, 11, 99]);
  expect([0.5, 11.5, 100, 1_000_000].map((count) => selectPlural('zgh', count))).toEqual(
    Array(4).fill('other'),
  );
});

it('takes the categories of other languages from Intl', () => {
  expect([0, 1, 2, 3, 11, 100].map((count) => selectPlural('ar', count))).toEqual([
    'zero',
    'one',
    'two',
    'few',
    'many',
    'other',
  ]);
  expect(selectPlural('en', 2, { type: 'ordinal' })).toBe('two');
});
