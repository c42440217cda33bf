import { expect, it } from 'vitest';
import { chooseSteps } from './street-steps.ts';

it.each([
  [true, 12.25, 12, 1, 19],
  [true, 12.5, 13, 1, 19],
  [true, 16, 16, 1, 19],
  [false, 12, 12, 0.25, 16],
  [false, 16, 16, 0.25, 16],
  // Nearer than the map goes without them.
  [false, 19, 16, 0.25, 16],
])('with streets: %s, from %d the map goes to %d, by steps of %d, at most to %i', (...row) => {
  const [hasStreets, from, zoom, step, most] = row;
  expect(chooseSteps(hasStreets, from)).toEqual({ step, most, zoom });
});
