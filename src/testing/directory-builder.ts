import { createDirectory, type Directory, type ProsePage } from '#directory/directory.ts';
import { type Collection, collections, type Records, schemas } from '#model/collections.ts';
import { fillRequired } from './required-fields.ts';

/** What a test says of a record; required fields that it leaves out are filled with something valid. */
export type RecordSketch<C extends Collection> = Partial<Records[C]> & { id: string };
export type Sketches = { [C in Collection]?: RecordSketch<C>[] };

/** For tests: a record as the schema allows it, with what a sketch says. Throws where it is not valid. */
export function buildRecord<C extends Collection>(
  collection: C,
  sketch: RecordSketch<C>,
): Records[C] {
  return schemas[collection].parse({ ...fillRequired(collection), ...sketch }) as Records[C];
}

/** For tests: a directory of sketched records, the other collections empty. */
export function buildDirectory(
  sketches: Sketches,
  pages: ProsePage[] = [],
  today = '2026-11-28',
): Directory {
  const lists = collections.map((collection) => [
    collection,
    (sketches[collection] ?? []).map((sketch) => buildRecord(collection, sketch as never)),
  ]);
  const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
  return createDirectory(Object.fromEntries(lists) as Directory['list'], pages, site, { today });
}

/** For tests: a place that is known as far as its province. */
export function placeIn(province: string): NonNullable<Records['associations']['places']>[number] {
  return { province, precision: 'province' };
}
