import { expect, it } from 'vitest';
import { joinSignals } from './file-store.ts';

it('is aborted with the first of two signals, and with one that is aborted already', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const joined = joinSignals(one.signal, other.signal);
  expect(joined.aborted).toBe(false);
  other.abort('enough');
  one.abort('late');
  expect(joined.reason).toBe('enough');
  expect(joinSignals(one.signal, undefined)).toBe(one.signal);
  expect(joinSignals(new AbortController().signal, other.signal).reason).toBe('enough');
});
