import { expect, it } from 'vitest';
import { interpolate } from './interpolate.ts';

it('fills in what it is given and leaves the other blanks', () => {
  expect(interpolate('{count} in {place}', { place: 'Zagora' })).toBe('{count} in Zagora');
});

it('takes a value as it is, whatever signs are in it', () => {
  expect(interpolate('See the page “{name}”', { name: '$& {place} $1' })).toBe(
    'See the page “$& {place} $1”',
  );
});
