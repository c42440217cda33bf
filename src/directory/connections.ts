import { type Collection, collections, type Records, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { type PlainCollection, plainCollections } from './addresses.ts';
import type { Directory } from './directory.ts';
import { perDirectory } from './per-directory.ts';

/** A record that points to another one: by which field, in which collection. */
export interface Connection {
  collection: Collection;
  id: string;
}

type Lists = Pick<Directory, 'list'>;

/**
 * Every record that refers to this one, whatever the field: read from the schemas, so that a new
 * reference field is followed from both ends without another line of code.
 */
export function findReferrers(directory: Lists, collection: Collection, id: string): Connection[] {
  return indexReferences(directory).get(`${collection}/${id}`) ?? [];
}

/** The records of the plain collections (projects, events, calls, …) that refer to one, by collection. */
export function groupReferrers(
  directory: Directory,
  collection: Collection,
  id: string,
): { collection: PlainCollection; records: Records[PlainCollection][] }[] {
  const referrers = findReferrers(directory, collection, id);
  return plainCollections.flatMap((each) => {
    const ids = new Set(
      referrers.filter((referrer) => referrer.collection === each).map((referrer) => referrer.id),
    );
    const records = directory.list[each].filter((record) => ids.has(record.id));
    return records.length ? [{ collection: each, records }] : [];
  });
}

const indexReferences = perDirectory((directory: Lists): Map<string, Connection[]> => {
  const index = new Map<string, Connection[]>();
  for (const collection of collections) {
    const fields = describeFields(schemas[collection]);
    for (const record of directory.list[collection]) {
      const targets = new Set(walkReferences(record, fields));
      for (const target of targets) {
        const known = index.get(target);
        if (known) known.push({ collection, id: record.id });
        else index.set(target, [{ collection, id: record.id }]);
      }
    }
  }
  return index;
});

/** The targets of all references in a value, as `collection/id`. */
export function* walkReferences(value: unknown, node: FieldNode | undefined): Generator<string> {
  if (!node || value === undefined) return;
  if (node.kind === 'reference' && typeof value === 'string') yield `${node.collection}/${value}`;
  else if (Array.isArray(value)) for (const item of value) yield* walkReferences(item, node.items);
  else if (value && typeof value === 'object' && node.properties) {
    for (const [key, item] of Object.entries(value))
      yield* walkReferences(item, node.properties[key]);
  }
}
