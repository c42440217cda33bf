import { createDirectory, type Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { type Collection, collections, type Records, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { hidesPlaces, lowerPrecision, type MayHide, wayFields } from './hidden-places.ts';

/** A record as everybody may copy it. */
export interface PublicRecord<C extends Collection = Collection> {
  record: Records[C];
  /** What the record says and no file does, as paths: `places.0.address`. */
  withheld: readonly string[];
}

type Values = Record<string, unknown>;

/** What leads to the place itself, or to a person there, by the kind of a field. */
const withheldOf: Withheld = { place: ['name', ...wayFields], member: ['name'] };
/** The same, but that whoever looks for help finds a place by its name. */
const unshown: Withheld = { place: wayFields, member: ['name'] };
interface Withheld {
  [kind: string]: readonly string[];
}

/**
 * What a record says in every export: all of it, but where somebody in danger is found, and what people
 * wrote of themselves. A file is copied on and cannot be called back, so what is in doubt is left out
 * (decision 38).
 */
export function publicRecord<C extends Collection>(
  collection: C,
  record: Records[C],
  directory: Directory,
): PublicRecord<C> {
  const fields = describeFields(schemas[collection]);
  const isHidden = hidesPlaces(record as MayHide, directory);
  if (!isHidden && !holdsPersonalData(fields)) return { record, withheld: [] };
  const withheld: string[] = [];
  const leaving = { isHidden, leavesPersonal: true, of: withheldOf, withheld };
  const whole = wholeOf.get(record) ?? record;
  return { record: leaveOut(whole, fields, leaving, []) as Records[C], withheld };
}

/**
 * What may be compared of a record at several times: as every export says it. What hides at one of them
 * hides at all, for a change would lead to the door that the record no longer shows. So does what is of an
 * association that is no longer there to be asked.
 */
export function publicStates<C extends Collection>(
  collection: C,
  states: readonly Records[C][],
  directory: Directory,
): { states: readonly Records[C][]; isHidden: boolean } {
  const fields = describeFields(schemas[collection]);
  const isHidden = states.some((record) => mightHide(record as MayHide, directory));
  const leaving = { isHidden, leavesPersonal: true, of: withheldOf, withheld: [] };
  return {
    states: states.map((record) => leaveOut(record, fields, leaving, []) as Records[C]),
    isHidden,
  };
}

function mightHide(record: MayHide, directory: Directory): boolean {
  const { association, associations = [] } = record;
  const isOrphan = [association ?? [], associations]
    .flat()
    .some((owner) => !directory.byId.associations.has(owner));
  return isOrphan || hidesPlaces(record, directory);
}

/** The record of which a shown one was made: a form has to know what it does not ask. */
const wholeOf = new WeakMap<object, object>();

/** What pages and searches say of a record: all of it, without the way to a place that hides. */
export function shownRecord<C extends Collection>(
  collection: C,
  record: Records[C],
  directory: Directory,
): Records[C] {
  if (!hidesPlaces(record as MayHide, directory)) return record;
  const leaving = { isHidden: true, leavesPersonal: false, of: unshown, withheld: [] };
  const fields = describeFields(schemas[collection]);
  const shown = leaveOut(record, fields, leaving, []) as Records[C];
  wholeOf.set(shown, record);
  return shown;
}

/**
 * The directory that a site is drawn from. No page, distance, map or search can betray what it does not hold.
 */
export function shownDirectory(directory: Directory): Directory {
  const lists = collections.map((collection) => [
    collection,
    (directory.list[collection] as Records[typeof collection][]).map((record) =>
      shownRecord(collection, record, directory),
    ),
  ]);
  const { pages, site } = directory;
  const list = Object.fromEntries(lists) as Directory['list'];
  return createDirectory(list, pages, site, directory);
}

/** All records of a collection as everybody may copy them, in the order of their ids. */
export const listPublicRecords = perDirectory(
  <C extends Collection>(directory: Directory, collection: C): readonly Records[C][] =>
    (directory.list[collection] as readonly Records[C][])
      .map((record) => publicRecord(collection, record, directory).record)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
) as <C extends Collection>(directory: Directory, collection: C) => readonly Records[C][];

/** Each association by its id as everybody may copy it. */
export const publicAssociations = perDirectory(
  (directory: Directory): ReadonlyMap<string, Records['associations']> =>
    new Map(listPublicRecords(directory, 'associations').map((record) => [record.id, record])),
);

const personal = new WeakMap<FieldNode, boolean>();

/** Whether people write of themselves in a field: a page forgets that in time, a copy of a file does not. */
function holdsPersonalData(node: FieldNode): boolean {
  let holds = personal.get(node);
  if (holds === undefined) {
    const inner = [node.items ?? [], Object.values(node.properties ?? {})].flat();
    holds = node.personalData !== undefined || inner.some(holdsPersonalData);
    personal.set(node, holds);
  }
  return holds;
}

interface Leaving {
  isHidden: boolean;
  /** Whether what people write of themselves is left out. */
  leavesPersonal: boolean;
  of: Withheld;
  withheld: string[];
}

/** Copies a value without what its kind withholds, and notes the paths. */
function leaveOut(
  value: unknown,
  node: FieldNode | undefined,
  leaving: Leaving,
  path: readonly (string | number)[],
): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => leaveOut(item, node?.items, leaving, [...path, index]));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const field = node?.properties?.[key];
    const isOfPlace = node?.kind && leaving.of[node.kind]?.includes(key);
    if ((leaving.leavesPersonal && field?.personalData) || (leaving.isHidden && isOfPlace)) {
      leaving.withheld.push([...path, key].join('.'));
      return [];
    }
    return [[key, leaveOut(inner, field, leaving, [...path, key])] as const];
  });
  const left: Values = Object.fromEntries(kept);
  if (!leaving.isHidden || node?.kind !== 'place') return left;
  const lowered = lowerPrecision(left);
  if (lowered !== left) leaving.withheld.push([...path, 'precision'].join('.'));
  return lowered;
}
