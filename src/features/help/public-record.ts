import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { type Collection, type Records, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { findSensitiveSubjects, listSensitiveOf } from './sensitive.ts';

/** A record as everybody may copy it. */
export interface PublicRecord<C extends Collection = Collection> {
  record: Records[C];
  /** What the page of the record may show and no file does, as paths: `places.0.address`. */
  withheld: readonly string[];
}

type Values = Record<string, unknown>;

/** What leads to the place itself. */
const way = ['address', 'postalCode', 'coordinates', 'directions'];
/** What leads to the place itself, or to a person there, by the kind of a field. */
const withheldOf: Withheld = { place: ['name', ...way], member: ['name'] };
/** The same, but that whoever looks for help finds a place by its name. */
const unsearched: Withheld = { place: way, member: ['name'] };
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
  const isHidden = hidesPlaces(collection, record, directory);
  if (!isHidden && !holdsPersonalData(fields)) return { record, withheld: [] };
  const withheld: string[] = [];
  const leaving = { isHidden, leavesPersonal: true, of: withheldOf, withheld };
  return { record: leaveOut(record, fields, leaving, []) as Records[C], withheld };
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
  const isHidden = states.some((record) => mightHide(collection, record, directory));
  const leaving = { isHidden, leavesPersonal: true, of: withheldOf, withheld: [] };
  return {
    states: states.map((record) => leaveOut(record, fields, leaving, []) as Records[C]),
    isHidden,
  };
}

function mightHide<C extends Collection>(
  collection: C,
  record: Records[C],
  directory: Directory,
): boolean {
  const { association, associations = [] } = record as Owned;
  const isOrphan = [association ?? [], associations]
    .flat()
    .some((owner) => !directory.byId.associations.has(owner));
  return (
    isOrphan ||
    hidesPlaces(collection, record, directory) ||
    listSensitiveOf(record as Parameters<typeof listSensitiveOf>[0], directory).length > 0
  );
}

/** What words may find of a record: what its page says, without the way to a place that hides. */
export function searchedRecord<C extends Collection>(
  collection: C,
  record: Records[C],
  directory: Directory,
): Records[C] {
  if (!hidesPlaces(collection, record, directory)) return record;
  const leaving = { isHidden: true, leavesPersonal: false, of: unsearched, withheld: [] };
  return leaveOut(record, describeFields(schemas[collection]), leaving, []) as Records[C];
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

/**
 * Whether nobody may learn from a file where the places of a record are: its page is sensitive, or it
 * shelters people whatever else it does, or it is of an association of which one of these is true.
 */
export function hidesPlaces<C extends Collection>(
  collection: C,
  record: Records[C],
  directory: Directory,
): boolean {
  if (collection === 'regions' || collection === 'provinces') return false;
  const { id, services, association, associations = [] } = record as Owned;
  if (findSensitiveSubjects({ collection, id }, directory).length > 0) return true;
  if (services?.some((each) => typeof each === 'object' && shelters(each.service, directory)))
    return true;
  return [association ?? [], associations].flat().some((owner) => {
    const found = directory.byId.associations.get(owner);
    return found !== undefined && hidesPlaces('associations', found, directory);
  });
}

interface Owned {
  id: string;
  services?: readonly { service: string }[];
  association?: string;
  associations?: readonly string[];
}

/** Where people sleep who must not be found. OpenStreetMap’s word tells such a service under any name. */
function shelters(service: string, directory: Directory): boolean {
  return (
    service === 'shelter' ||
    (directory.byId.services.get(service)?.osm?.includes('shelter') ?? false)
  );
}

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

/** A place is as exact as what is left of it. */
function lowerPrecision(place: Values): Values {
  const { precision, commune, city, province } = place;
  if (precision !== 'exact' && precision !== 'street') return place;
  const lowered = commune || city ? 'commune' : province ? 'province' : 'country';
  return { ...place, precision: lowered };
}
