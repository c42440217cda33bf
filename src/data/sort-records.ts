import type { Records } from '#schemas/collections.ts';
import type { PlainCollection } from './addresses.ts';
import { judgeCall } from './call-state.ts';
import type { Directory } from './directory.ts';

/**
 * The records of a plain collection as a list shows them: newest events first, open calls before
 * closed ones, expired wishes not at all; the others in the order of their ids.
 */
export function sortRecords<C extends PlainCollection>(collection: C, directory: Directory, today: string): Records[C][] {
  const records = [...directory.list[collection]];
  if (collection === 'volunteers') return records.filter((wish) => (wish as Records['volunteers']).expires >= today);
  if (collection === 'events') {
    return records.sort((a, b) => startOf(b as Records['events']).localeCompare(startOf(a as Records['events'])));
  }
  if (collection === 'calls') {
    const order = ['open', 'upcoming', 'unknown', 'closed'];
    const rank = (record: Records[C]) => order.indexOf(judgeCall(record as Records['calls'], today));
    return records.sort((a, b) => rank(a) - rank(b));
  }
  return records;
}

function startOf(event: Records['events']): string {
  return event.starts ?? '';
}
