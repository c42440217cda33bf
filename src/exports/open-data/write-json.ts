import type { Directory } from '#directory/directory.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import type { Collection } from '#model/collections.ts';
import { licenceOf } from './licences.ts';

/**
 * A collection in the form of our own schemas, which stand at `/schema/<collection>.json`; each record on
 * a line of its own, so that two days can be compared line by line.
 */
export function writeCollectionJson(collection: Collection, directory: Directory): string {
  const { url } = directory.site;
  const head = {
    twiza: 1,
    collection,
    date: directory.today,
    licence: licenceOf(collection).id,
    source: `${url}/`,
    schema: `${url}/schema/${collection}.json`,
  };
  return writeRecords(head, listPublicRecords(directory, collection));
}

/** What stands before the records of a file, and these, each on its line. */
export function writeRecords(head: object, records: readonly object[]): string {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"records":[\n${lines}\n]}\n`;
}
