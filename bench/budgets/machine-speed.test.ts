import { expect, it } from 'vitest';
import { slowdownHere } from './machine-speed.ts';

it('a phone is the same on every machine, and never faster than this one', () => {
  expect(slowdownHere(4, 2_900)).toBe(4);
  expect(slowdownHere(4, 1_450)).toBe(2);
  expect(slowdownHere(6, 5_800)).toBe(12);
  expect(slowdownHere(4, 290)).toBe(1);
});
