import { expect, it } from 'vitest';
import { type FormPhase, reduceForm } from './form-reducer.ts';

it.each<[string, FormPhase, FormPhase, FormPhase]>([
  ['nobody as long as nothing has come', undefined, undefined, undefined],
  ['our script once it is there', undefined, 'there', 'there'],
  ['the browser where our script did not come', undefined, 'failed', 'failed'],
  ['the browser from then on, though our script comes after all', 'failed', 'there', 'failed'],
  ['our script from then on', 'there', undefined, 'there'],
])('in a form answers %s', (_, before, next, after) => {
  expect(reduceForm(before, next)).toBe(after);
});
