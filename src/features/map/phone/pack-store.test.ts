import { afterEach, expect, it, vi } from 'vitest';
import type { MapPack } from '#features/map/map-packs.ts';
import { PackStore } from './pack-store.ts';

afterEach(() => vi.unstubAllGlobals());

function openStore(answer: () => Promise<Response>) {
  const ask = vi.fn(answer);
  vi.stubGlobal('fetch', ask);
  const came: MapPack[] = [];
  const failed: string[] = [];
  const store = new PackStore({
    packUrl: (region) => `/fr/map/${region}.json`,
    onArrival: (pack) => came.push(pack),
    onFailure: (region) => failed.push(region),
  });
  return { store, ask, came, failed };
}

it('asks once for a region, however often it comes into view', async () => {
  const { store, ask, came } = openStore(async () => Response.json({}));
  store.want('souss');
  store.want('souss');
  await vi.waitFor(() => expect(came).toHaveLength(1));
  store.want('souss');
  store.retry('souss');
  expect(store.has('souss')).toBe(true);
  expect(store.has('oriental')).toBe(false);
  expect(ask).toHaveBeenCalledOnce();
});

it('asks again for what did not come only where somebody wants it', async () => {
  let isLost = true;
  const { store, ask, came, failed } = openStore(async () => {
    if (isLost) throw new TypeError('Failed to fetch');
    return Response.json({});
  });
  store.want('souss');
  await vi.waitFor(() => expect(failed).toEqual(['souss']));
  store.want('souss');
  expect(ask).toHaveBeenCalledOnce();
  isLost = false;
  store.retry('souss');
  await vi.waitFor(() => expect(came).toHaveLength(1));
  expect(store.has('souss')).toBe(true);
});

it('tells the browser of a mistake in what shows a region', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  vi.stubGlobal('fetch', async () => Response.json({}));
  const failed = vi.fn();
  const mistake = new TypeError('no such mark');
  const store = new PackStore({
    packUrl: (region) => region,
    onArrival: () => {
      throw mistake;
    },
    onFailure: failed,
  });
  store.want('souss');
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('souss'));
  expect(report).toHaveBeenCalledExactlyOnceWith(mistake);
});
