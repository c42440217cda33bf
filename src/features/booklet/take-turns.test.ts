import { expect, it } from 'vitest';
import { takeTurns } from './take-turns.ts';

it.each([
  [[['a', 'b', 'c'], ['d'], ['e', 'f']], 4, 'adeb'],
  [
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
    3,
    'abc',
  ],
  [[['a', 'b']], 9, 'ab'],
  [[[], []], 9, ''],
  [[], 9, ''],
])('%j, at most %i: %s', (lists, most, taken) => {
  expect([...takeTurns(lists, most)].join('')).toBe(taken);
});
