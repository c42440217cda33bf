import { expect, it } from 'vitest';
import { readAge } from './read-age.ts';

it.each([
  ['7d', '2026-03-03', '2026-02-24'],
  ['2w', '2026-11-30', '2026-11-16'],
  ['1m', '2026-03-31', '2026-02-28'],
  ['12m', '2026-11-30', '2025-11-30'],
  ['1y', '2024-02-29', '2023-02-28'],
])('%s before %s is %s', (age, today, day) => {
  expect(readAge(age, today, '--older-than')).toBe(day);
});

it.each(['', '7', 'd', '1.5m', '-1d', '99999d'])('“%s” is no age', (age) => {
  expect(() => readAge(age, '2026-11-30', '--older-than')).toThrow('--older-than takes an age');
});
