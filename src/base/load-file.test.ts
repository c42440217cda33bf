import { afterEach, expect, it, vi } from 'vitest';
import { fromNetwork, isNetworkError, loadFile, NetworkError } from './load-file.ts';
import { reportBug } from './report-bug.ts';

afterEach(() => vi.unstubAllGlobals());

const path = '/fr/map/start.json';
const load = async (answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer);
  return fromNetwork(path, (await loadFile(path)).json());
};

it('brings what comes', async () => {
  expect(await load(async () => new Response('{"a":1}'))).toEqual({ a: 1 });
});

it.each<[string, () => Promise<Response>]>([
  ['a lost network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a host in trouble', async () => new Response('', { status: 503 })],
  ['a page that asks to sign in to the network', async () => new Response('<html>')],
])('calls %s the network’s error, which is no mistake of ours', async (_, answer) => {
  const error = await load(answer).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(NetworkError);
  expect(isNetworkError(error)).toBe(true);
  expect(String(error)).toContain(path);
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  reportBug(error);
  expect(report).not.toHaveBeenCalled();
});

it('says what the host answered', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(loadFile(path)).rejects.toMatchObject({ status: 404 });
});

it.each(['AbortError', 'QuotaExceededError'])('passes %s on as it is', async (name) => {
  const error = new DOMException('', name);
  await expect(load(() => Promise.reject(error))).rejects.toBe(error);
  expect(isNetworkError(error)).toBe(false);
});
