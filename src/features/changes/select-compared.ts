import type { RecordChange } from './gather-changes.ts';

/** A day that touches more records of a collection than this is told without looking into each. */
const mostOfADay = 300;
/** So many records are compared for one build, newest first. */
const mostCompared = 1000;

/** Which changes are looked into, so that reading does not grow with the directory. */
export function selectCompared(
  changes: readonly RecordChange[],
  limits = { mostOfADay, mostCompared },
): ReadonlySet<RecordChange> {
  const groups = Map.groupBy(
    changes.filter(({ kind }) => kind !== 'added'),
    ({ day, collection }) => `${day} ${collection}`,
  );
  const selected = new Set<RecordChange>();
  for (const group of groups.values()) {
    const isTooMany =
      group.length > limits.mostOfADay || selected.size + group.length > limits.mostCompared;
    if (!isTooMany) for (const change of group) selected.add(change);
  }
  return selected;
}
