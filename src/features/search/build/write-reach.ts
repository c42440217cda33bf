import type { FinderRecord } from '#features/search/finder-records.ts';
import { fileReach } from '#features/search/phone/analysis/reach-keys.ts';
import type { ReachShard } from '#features/search/phone/query/find-reached.ts';

/** Keys in one file: some ten kilobytes before they are packed. */
const shardLength = 500;

/** Numbers and addresses with who is reached by them, in order, and the key at which each file begins. */
export function writeReach(records: readonly FinderRecord[]): {
  starts: string[];
  shards: ReachShard[];
} {
  const byKey = new Map<string, number[]>();
  for (const [number, { reach }] of records.entries()) {
    for (const key of new Set(reach.map(fileReach)))
      if (key) byKey.set(key, [...(byKey.get(key) ?? []), number]);
  }
  const entries = [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, numbers]) => [key, ...numbers] as const);
  const shards: ReachShard[] = [];
  for (let from = 0; from < entries.length; from += shardLength)
    shards.push(entries.slice(from, from + shardLength));
  return { starts: shards.map(([first]) => first?.[0] ?? ''), shards };
}
