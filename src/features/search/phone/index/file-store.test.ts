import { expect, it, vi } from 'vitest';
import { FileStore, joinSignals } from './file-store.ts';

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

it('asks for no file that nobody waits for any more', async () => {
  const ask = vi.fn(async () => new Response('a'));
  const loading = new FileStore('/finder/', ask).load('a.txt', String, AbortSignal.abort('enough'));
  await expect(loading).rejects.toBe('enough');
  expect(ask).not.toHaveBeenCalled();
});
