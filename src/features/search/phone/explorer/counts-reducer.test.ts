import { expect, it } from 'vitest';
import { addLooked } from './counts-reducer.ts';

it('filters that somebody looks at are counted once each', () => {
  expect(addLooked([], ['focus', 'focus'])).toEqual(['focus']);
  expect(addLooked(['focus'], ['service', 'focus'])).toEqual(['focus', 'service']);
});

it('nothing changes where somebody looks again', () => {
  const looked = ['focus'] as const;
  expect(addLooked(looked, ['focus'])).toBe(looked);
  expect(addLooked(looked, [])).toBe(looked);
});
