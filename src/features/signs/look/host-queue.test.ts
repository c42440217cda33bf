import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createHostQueue } from './host-queue.ts';

/** Requests that end when the test says so, and a list of what happened. */
function watch(mostHosts: number) {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = createHostQueue({ mostHosts, pause: async () => void log.push('pause') });
  const send = (host: string, name: string) =>
    ask(host, () => {
      log.push(name);
      return new Promise<void>((end) => ends.set(name, end));
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await setImmediate();
  };
  return { log, send, end, ask };
}

it('asks a host for one thing at a time, with a pause before the next', async () => {
  const { log, send, end } = watch(6);
  send('a', 'a1');
  send('a', 'a2');
  send('b', 'b1');
  await setImmediate();
  expect(log).toEqual(['a1', 'b1']);
  await end('a1');
  expect(log).toEqual(['a1', 'b1', 'pause', 'a2']);
});

it('asks few hosts at once', async () => {
  const { log, send, end } = watch(2);
  for (const host of ['a', 'b', 'c', 'd']) send(host, host);
  await setImmediate();
  expect(log).toEqual(['a', 'b']);
  await end('b');
  expect(log).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  await end('d');
  send('e', 'e');
  send('f', 'f');
  send('g', 'g');
  await setImmediate();
  expect(log).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

it('goes on after a request that failed', async () => {
  const { ask } = watch(1);
  const failed = ask('a', () => Promise.reject(new Error('refused')));
  await expect(failed).rejects.toThrow('refused');
  await expect(ask('a', async () => 'there')).resolves.toBe('there');
});
