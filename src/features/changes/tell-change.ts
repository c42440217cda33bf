import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '#directory/directory.ts';
import { publicStates } from '#features/help/public-record.ts';
import { type Records, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { findRegion } from './find-region.ts';
import type { RecordChange, ToldCollection } from './gather-changes.ts';

/** A field of a record that a day changed, as everybody may compare it. */
export interface ChangedField {
  key: string;
  was: unknown;
  is: unknown;
  /** Whether the record still says it: what it no longer says is named and not repeated. */
  isCurrent: boolean;
}

/** A change as it is told. */
export interface ToldChange extends RecordChange {
  /** What the record is called today, or was at last; a record that hid has none once it is gone. */
  name?: Text | undefined;
  /** The region that it is told under. */
  region?: string | undefined;
  /** Nothing where the texts were not compared, or cannot be. */
  fields?: readonly ChangedField[];
}

type Told = Records[ToldCollection];

/**
 * What there is to tell of a change: nothing where only the form of a file changed, or where the site no
 * longer has the record and has told of its end.
 *
 * @param readText the text that git calls so, where it was read
 */
export function tellChange(
  change: RecordChange,
  directory: Directory,
  readText: (hash: string | undefined) => string | undefined,
): ToldChange | undefined {
  const { collection, id, kind } = change;
  const now = directory.byId[collection].get(id) as Told | undefined;
  const read = (hash: string | undefined) => readState(readText(hash), collection);
  if (kind === 'removed') return now ? undefined : tellRemoved(change, directory, read);
  if (!now) return undefined;
  const told = { ...change, name: nameOf(now), region: findRegion(now, directory) };
  if (kind === 'added') return told;
  const [before, after] = [read(change.before), read(change.after)];
  if (!before || !after) return told;
  const fields = compareStates(collection, [before, after, now], directory);
  return fields.length > 0 ? { ...told, fields } : undefined;
}

function tellRemoved(
  change: RecordChange,
  directory: Directory,
  read: (hash: string | undefined) => Told | undefined,
): ToldChange {
  const was = read(change.before);
  if (!was) return change;
  const { isHidden } = publicStates(change.collection, [was], directory);
  return isHidden ? change : { ...change, name: nameOf(was), region: findRegion(was, directory) };
}

/** A text that our schema no longer takes cannot be compared with one that it takes. */
function readState(text: string | undefined, collection: ToldCollection): Told | undefined {
  if (text === undefined) return undefined;
  const { data, issues } = parseYaml(text, collection);
  if (issues.length > 0) return undefined;
  return schemas[collection].safeParse(data).data as Told | undefined;
}

function compareStates(
  collection: ToldCollection,
  states: readonly Told[],
  directory: Directory,
): ChangedField[] {
  const { states: told, isHidden } = publicStates(collection, states, directory);
  const [was = {}, is = {}, now = {}] = told as unknown as Record<string, unknown>[];
  const keys = Object.keys(describeFields(schemas[collection]).properties ?? {});
  return keys
    .filter((key) => !isDeepStrictEqual(was[key], is[key]))
    .map((key) => {
      // Of who hides not even what is new is said: prose may lead to a door as well as an address does.
      const isCurrent = !isHidden && isDeepStrictEqual(is[key], now[key]);
      return { key, was: was[key], is: is[key], isCurrent };
    });
}

function nameOf(record: Told): Text | undefined {
  return (record as { name?: Text }).name;
}
