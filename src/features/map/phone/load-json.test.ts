import { afterEach, expect, it, vi } from 'vitest';
import { loadJson } from './load-json.ts';

afterEach(() => vi.unstubAllGlobals());

it('does not take a file that came damaged from the browser’s cache again', async () => {
  const caches: unknown[] = [];
  let body = '{"cut":';
  vi.stubGlobal('fetch', async (_: string, init?: RequestInit) => {
    caches.push(init?.cache);
    return new Response(body);
  });
  await expect(loadJson('/map/one.json')).rejects.toThrow();
  body = '{"whole":true}';
  expect(await loadJson('/map/one.json')).toEqual({ whole: true });
  await loadJson('/map/one.json');
  expect(caches).toEqual(['default', 'reload', 'default']);
});
