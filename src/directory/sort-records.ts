import type { Records } from '#model/collections.ts';
import type { PlainCollection } from './addresses.ts';
import type { Directory } from './directory.ts';
import { callStateOn } from './record-state.ts';

const callOrder = ['open', 'upcoming', 'unknown', 'closed'];

/** How each collection is put in order for its list; the others keep the order of their ids. */
const orders: {
  [C in PlainCollection]?: (records: readonly Records[C][], today: string) => Records[C][];
} = {
  calls: (calls, today) =>
    calls.toSorted(
      (a, b) => callOrder.indexOf(callStateOn(a, today)) - callOrder.indexOf(callStateOn(b, today)),
    ),
  events: (events) => events.toSorted((a, b) => (b.starts ?? '').localeCompare(a.starts ?? '')),
};

/**
 * The records of a plain collection as a list shows them: newest events first, open calls before
 * closed ones.
 *
 * @param today ISO day
 */
export function sortRecords<C extends PlainCollection>(
  collection: C,
  directory: Directory,
  today: string,
): readonly Records[C][] {
  const records: readonly Records[C][] = directory.list[collection];
  return orders[collection]?.(records, today) ?? records;
}
