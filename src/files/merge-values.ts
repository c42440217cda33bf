import { isDeepStrictEqual } from 'node:util';
import type { FieldNode } from '#schemas/describe-fields.ts';

/** Two people said different things in one place: only a person can choose. */
export const conflict = Symbol('conflict');

/**
 * Joins two edits of one value, field by field: what one of them left alone is as the other wants
 * it. Git compares lines, and asks when two fields stand next to each other.
 *
 * @param base what both started from
 * @returns the joined value, `undefined` when it is gone, or `conflict`
 */
export function mergeValues(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  node: FieldNode | undefined,
): unknown {
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(base, theirs)) return ours;
  if (isDeepStrictEqual(base, ours)) return theirs;
  if (isMap(ours) && isMap(theirs)) return mergeMaps(isMap(base) ? base : {}, ours, theirs, node);
  if (Array.isArray(ours) && Array.isArray(theirs) && isSet(node))
    return mergeSets(Array.isArray(base) ? base : [], ours, theirs);
  return conflict;
}

type Values = Record<string, unknown>;

function mergeMaps(
  base: Values,
  ours: Values,
  theirs: Values,
  node: FieldNode | undefined,
): Values | typeof conflict {
  const merged: Values = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const value = mergeValues(base[key], ours[key], theirs[key], node?.properties?.[key]);
    if (value === conflict) return conflict;
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Ids and choices: each is there or not, and each edit says of some that they come or go. */
function mergeSets(base: unknown[], ours: unknown[], theirs: unknown[]): unknown[] {
  const kept = ours.filter((value) => theirs.includes(value) || !base.includes(value));
  const added = theirs.filter((value) => !ours.includes(value) && !base.includes(value));
  return [...kept, ...added];
}

function isSet(node: FieldNode | undefined): boolean {
  return ['reference', 'choice', 'word', 'email'].includes(node?.items?.kind ?? '');
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
