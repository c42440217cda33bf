import { expect, it, vi } from 'vitest';
import { holdBack } from './send-form.ts';

const odd = { isNeeded: false };
const revealing = { isRefused: true };
const missing = { isNeeded: true };

it.each([
  ['all is well', [], false, undefined, false],
  ['nothing is said', [], true, 'empty', false],
  ['something is odd', [odd], false, 'look', true],
  ['something that is needed is missing', [missing], false, 'incomplete', false],
  ['something tells who somebody is', [odd, revealing], false, 'revealing', false],
  ['both are so', [odd, missing], true, 'incomplete', false],
])('where %s', (_, remarks, isEmpty, held, isAskedAbout) => {
  const wasAsked = vi.fn(() => false);
  expect(holdBack(remarks, isEmpty, wasAsked)).toBe(held);
  expect(wasAsked.mock.calls.length > 0).toBe(isAskedAbout);
});

it('lets what is odd go once it was asked about, and never what is needed', () => {
  expect(holdBack([odd], false, () => true)).toBeUndefined();
  expect(holdBack([missing], false, () => true)).toBe('incomplete');
  expect(holdBack([revealing], false, () => true)).toBe('revealing');
});
