import { basePath } from '#base/base-path.ts';
import { fromNetwork, isNetworkError, loadFile, NetworkError } from '#base/load-file.ts';
import { isWhole, listParts, nameSavedCache, namesParts } from './caches.ts';
import type { SavedPageList } from './saved-provinces.ts';
import { deleteProvince, pathOfSavedList } from './saved-provinces.ts';

/** From the network, past the worker, which would keep the same once more. */
const anew = { cache: 'reload' } as const;
/** Files that come at once: more would only wait for each other on a slow network. */
const atOnce = 4;

/**
 * Keeps a province: its pages, what they need, and the outlines of the map. Whatever was kept of it
 * before stays until all has come, and goes then, so that it never grows. What has come stays if the
 * network breaks off; if the phone has no room, it goes again.
 *
 * @param onProgress is told how many of how many files are there
 * @throws NetworkError where the network breaks off
 * @throws {DOMException} where the phone keeps nothing or has no room
 */
export async function saveProvince(
  locale: string,
  province: string,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const listPath = pathOfSavedList(locale, province);
  const answer = await loadFile(listPath, anew);
  const listText = await fromNetwork(listPath, answer.text());
  const cache = await caches.open(nameSavedCache(locale, province));
  const wasSaved = await cache.match(listPath);
  const { pages } = await fromNetwork(listPath, readList(listText));
  const waiting = [...pages, `${basePath}/map/outlines.json`, `${basePath}/${locale}/kept/`];
  const known = new Set(waiting);
  const came = new Set([listPath]);
  let done = 0;
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const file = await fromNetwork(path, fetch(path, anew));
      if (!file.ok && file.status !== 404) throw new NetworkError(path, undefined, file.status);
      if (isWhole(file)) {
        const isRead = path.endsWith('/') || namesParts(path, listPath);
        for (const part of isRead ? listParts(await fromNetwork(path, file.clone().text())) : []) {
          if (!known.has(part)) waiting.push(part);
          known.add(part);
        }
        await fromNetwork(path, cache.put(path, file));
        came.add(path);
      }
      done += 1;
      onProgress(done, known.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
    // The list comes last: with it the province counts as kept, from now on.
    const headers = { date: new Date().toUTCString() };
    await cache.put(listPath, new Response(listText, { headers }));
  } catch (error) {
    // Nobody pays for files that come to nothing.
    waiting.length = 0;
    if (!wasSaved && !isNetworkError(error)) await deleteProvince(locale, province);
    throw error;
  }
  for (const file of await cache.keys()) {
    if (!came.has(new URL(file.url).pathname)) await cache.delete(file);
  }
}

async function readList(text: string): Promise<SavedPageList> {
  return JSON.parse(text);
}
