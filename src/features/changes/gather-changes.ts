import { type CollectionsWith, collections, describeCollection } from '#model/collections.ts';
import type { FileInHistory } from '#records/read-history.ts';

/** What the page of changes tells of. */
export type ToldCollection = CollectionsWith<{ tellsChanges: true }>;
const toldCollections = collections.filter(
  (collection): collection is ToldCollection =>
    describeCollection(collection).tellsChanges === true,
);

/** What a day did to a record, whoever did it in however many steps. */
export interface RecordChange {
  /** ISO day. */
  day: string;
  collection: ToldCollection;
  id: string;
  kind: 'added' | 'changed' | 'removed';
  /** What git calls the text before and after. */
  before?: string;
  after?: string;
}

/** Older changes help nobody to see what is new. Months. */
const mostMonths = 12;

/**
 * What happened to records in the last twelve months, newest first, one change a record and day: steps that
 * lead back to where they began are none.
 *
 * @param history newest first
 * @param today ISO day
 */
export function gatherChanges(history: readonly FileInHistory[], today: string): RecordChange[] {
  const since = monthsBefore(today, mostMonths);
  const days = new Map<string, FileInHistory>();
  for (const file of history) {
    if (file.day < since || file.day > today) continue;
    const key = `${file.day} ${file.path}`;
    const { before: _, ...later } = days.get(key) ?? file;
    days.set(key, { ...later, ...(file.before && { before: file.before }) });
  }
  return [...days.values()].flatMap(nameChange).sort(compareChanges);
}

function nameChange({ day, path, before, after }: FileInHistory): RecordChange[] {
  const [, folder, id] = /^([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
  const collection = toldCollections.find((each) => each === folder);
  if (!collection || !id || before === after) return [];
  const kind = !before ? 'added' : after ? 'changed' : 'removed';
  return [{ day, collection, id, kind, ...(before && { before }), ...(after && { after }) }];
}

function compareChanges(a: RecordChange, b: RecordChange): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  const order = toldCollections.indexOf(a.collection) - toldCollections.indexOf(b.collection);
  return order || (a.id < b.id ? -1 : 1);
}

/** @returns the first day of the month so many months before, so that no month begins in its middle */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - (months - 1), 1)).toISOString().slice(0, 10);
}
