import { readReachKey } from '#features/search/phone/analysis/reach-keys.ts';
import type { FileStore } from '#features/search/phone/index/file-store.ts';
import { reachFile, reachStartFile, readJson } from '#features/search/phone/index/index-reader.ts';

/** Numbers and addresses in order, each with the numbers of the associations that are reached by it. */
export type ReachShard = readonly (readonly [key: string, ...numbers: number[]])[];

/**
 * The associations that have the number or address that was typed, or one that begins so. Nothing
 * is fetched for words.
 */
export async function findReached(
  words: string,
  store: FileStore,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const key = readReachKey(words);
  if (!key) return [];
  const starts = await store.load(reachStartFile, readJson<string[]>, signal);
  const found = await findBegun(key, starts, store, signal);
  // A page of a site that is filed by its name alone.
  const site = key.replace(/\/.*$/, '');
  if (found.length > 0 || site === key) return found;
  return findBegun(site, starts, store, signal, true);
}

async function findBegun(
  key: string,
  starts: readonly string[],
  store: FileStore,
  signal: AbortSignal,
  isWhole = false,
): Promise<number[]> {
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= key),
  );
  const beyond = starts.findIndex((start) => start > key && !start.startsWith(key));
  const isWanted = (at: number) => at >= first && (beyond < 0 || at < beyond);
  const shards = await Promise.all(
    starts.flatMap((_, at) =>
      isWanted(at) ? store.load(reachFile(at), readJson<ReachShard>, signal) : [],
    ),
  );
  const having = shards.flat().filter(([each]) => (isWhole ? each === key : each.startsWith(key)));
  return [...new Set(having.flatMap(([, ...numbers]) => numbers))];
}
