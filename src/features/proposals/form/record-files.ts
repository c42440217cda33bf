import type { ProposedCollection } from '#model/collections.ts';

/** An id is no longer than that: the whole of it names a file. */
const wholeId = 80;

/** So many records in a file weigh less than the form that they fill. */
const mostInFile = 12;

/**
 * How many letters at the end of an id name the file from which its form is filled. An association has one
 * of its own, which is open data, too; the records of another collection share some, for ten thousand
 * small files more would be more than hosts take.
 */
export function tailOf(
  collection: ProposedCollection,
  records: readonly { readonly id: string }[],
): number {
  if (collection === 'associations') return wholeId;
  const fits = (tail: number) => {
    const counts = new Map<string, number>();
    for (const { id } of records)
      counts.set(id.slice(-tail), (counts.get(id.slice(-tail)) ?? 0) + 1);
    return Math.max(0, ...counts.values()) <= mostInFile;
  };
  return [1, 2].find(fits) ?? 3;
}
