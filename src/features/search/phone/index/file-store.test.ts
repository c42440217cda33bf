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

/** A host that answers when it is told to. */
function askSlowly() {
  const asked: PromiseWithResolvers<Response>[] = [];
  const ask: typeof fetch = () => {
    const coming = Promise.withResolvers<Response>();
    asked.push(coming);
    return coming.promise;
  };
  return { asked, store: new FileStore('/finder/', ask) };
}
const readText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('a file that was given up does not take along one that is asked for anew', async () => {
  const { asked, store } = askSlowly();
  const stop = new AbortController();
  const early = expect(store.load('a.txt', readText, stop.signal)).rejects.toBe('enough');
  stop.abort('enough');
  await early;
  const late = store.load('a.txt', readText);
  asked[0]?.reject(new TypeError('Failed to fetch'));
  await new Promise((resolve) => setTimeout(resolve));
  const third = store.load('a.txt', readText);
  asked[1]?.resolve(new Response('here'));
  expect(await Promise.all([late, third])).toEqual(['here', 'here']);
  expect(asked).toHaveLength(2);
});

it('a file goes on loading while one of two still waits for it', async () => {
  const { asked, store } = askSlowly();
  const stop = new AbortController();
  const early = expect(store.load('a.txt', readText, stop.signal)).rejects.toBe('enough');
  const late = store.load('a.txt', readText);
  expect(store.peek('a.txt')).toBeUndefined();
  stop.abort('enough');
  await early;
  asked[0]?.resolve(new Response('here'));
  expect(await late).toBe('here');
  expect(await store.peek('a.txt')).toBe('here');
  expect(await store.load('a.txt', readText)).toBe('here');
  expect(asked).toHaveLength(1);
});
