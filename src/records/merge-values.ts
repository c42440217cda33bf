import { isDeepStrictEqual } from 'node:util';
import type { FieldNode } from '#model/describe-fields.ts';
import { isOneOf } from '#model/kinds.ts';
import { matchItems } from './match-items.ts';

/** Two people said different things in one place: only a person can choose. */
export const conflict = Symbol('conflict');

/** A place where they did: the field, and what each of them says there. */
export interface Conflict {
  path: readonly (string | number)[];
  node: FieldNode | undefined;
  ours: unknown;
  theirs: unknown;
}

/** What is taken where two say different things; without it, nothing is joined then. */
type Settle = (conflict: Conflict) => unknown;
const leaveOpen: Settle = () => conflict;

/**
 * Joins two edits of one value, field by field and, in a list of parts, part by part: what one of them
 * left alone is as the other wants it. Git compares lines, and asks when two fields stand next to each
 * other.
 *
 * @param base what both started from
 * @returns the joined value, `undefined` when it is gone, or `conflict`
 */
export function mergeValues(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  node: FieldNode | undefined,
  settle: Settle = leaveOpen,
  path: Conflict['path'] = [],
): unknown {
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(base, theirs)) return ours;
  if (isDeepStrictEqual(base, ours)) return theirs;
  if (isMap(ours) && isMap(theirs))
    return mergeMaps(isMap(base) ? base : {}, ours, theirs, node, settle, path);
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (isSet(node)) return mergeSets(Array.isArray(base) ? base : [], ours, theirs);
    if (Array.isArray(base) && base.length > 0 && node?.items?.properties)
      return mergeLists(base, ours, theirs, node.items, settle, path);
  }
  return settle({ path, node, ours, theirs });
}

type Values = Record<string, unknown>;

function mergeMaps(
  base: Values,
  ours: Values,
  theirs: Values,
  node: FieldNode | undefined,
  settle: Settle,
  path: Conflict['path'],
): Values | typeof conflict {
  const merged: Values = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const field = node?.properties?.[key];
    const value = mergeValues(base[key], ours[key], theirs[key], field, settle, [...path, key]);
    if (value === conflict) return conflict;
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Contacts, places, services: each part is followed through both edits, wherever it stands there. */
function mergeLists(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  item: FieldNode,
  settle: Settle,
  path: Conflict['path'],
): unknown[] | typeof conflict {
  const [our, their] = [followItems(base, ours, item), followItems(base, theirs, item)];
  const isMoved = ({ kept }: typeof our) =>
    !isDeepStrictEqual(
      kept,
      kept.toSorted((a, b) => a - b),
    );
  // Who only adds and corrects has not chosen an order.
  const order = isMoved(their) && !isMoved(our) ? their : our;
  const merged: unknown[] = [];
  for (const at of new Set([...order.kept, ...base.keys()])) {
    const [mine, other] = [our.became.get(at), their.became.get(at)];
    const value = mergeValues(base[at], mine, other, item, settle, [...path, merged.length]);
    if (value === conflict) return conflict;
    if (value !== undefined) merged.push(value);
  }
  const isNew = (value: unknown) => !our.added.some((mine) => isDeepStrictEqual(mine, value));
  return [...merged, ...our.added, ...their.added.filter(isNew)];
}

/** What became of each part of a list, by its place in it. */
function followItems(base: readonly unknown[], after: readonly unknown[], item: FieldNode) {
  const { pairs, added } = matchItems(base, after, item);
  const became = new Map(pairs.map((pair) => [base.indexOf(pair.before), pair.after]));
  // Where nothing else came or went, a part of which little is left is still the same part.
  if (base.length === after.length)
    for (const [at, value] of after.entries())
      if (added.includes(value) && !became.has(at)) became.set(at, value);
  const places = new Map([...became].map(([at, value]) => [value, at]));
  const kept = after.flatMap((value) => places.get(value) ?? []);
  return { became, kept, added: added.filter((value) => !places.has(value)) };
}

/** Ids and choices: each is there or not, and each edit says of some that they come or go. */
function mergeSets(base: unknown[], ours: unknown[], theirs: unknown[]): unknown[] {
  const kept = ours.filter((value) => theirs.includes(value) || !base.includes(value));
  const added = theirs.filter((value) => !ours.includes(value) && !base.includes(value));
  return [...kept, ...added];
}

function isSet(node: FieldNode | undefined): boolean {
  return isOneOf(node?.items?.kind, ['reference', 'choice', 'word', 'email']);
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
