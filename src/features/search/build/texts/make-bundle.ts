import type { CustomRecord } from 'pagefind';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** The folder of a locale's bundle, below the locale. */
export const bundleFolder = 'pagefind';
/** What is to be indexed, written by a route and taken away once it is. */
export const recordsFile = 'records.json';
export type IndexRecord = CustomRecord;

/** More at once would only wait in memory. */
const atOnce = 500;

/**
 * Writes a Pagefind bundle of some records, in their order.
 *
 * @throws with what Pagefind says against a record
 */
export async function makeBundle(records: readonly IndexRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) return;
  for (let from = 0; from < records.length; from += atOnce)
    await addAll(index, records.slice(from, from + atOnce));
  refuse((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
}

async function addAll(index: PagefindIndex, records: readonly IndexRecord[]): Promise<void> {
  const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
  refuse(added.flatMap(({ errors }) => errors));
}

function refuse(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Ends Pagefind's own process. */
export async function endPagefind(): Promise<void> {
  await close();
}
