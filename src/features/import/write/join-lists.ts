import { isDeepStrictEqual } from 'node:util';
import { foldTyped } from '#base/fold.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { isTextKind } from '#model/kinds.ts';
import { type Conflict, mergeValues } from '#records/merge-values.ts';
import { foldLink } from '#validation/fold-link.ts';

type Values = Record<string, unknown>;
type Settle = (conflict: Conflict) => unknown;

/** From the finest to the roughest. */
const precisions = ['exact', 'street', 'commune', 'province', 'country'];

/**
 * Two lists of parts as one: a part of the second that says nothing against one of the first is the same
 * part, and fills what that leaves open; every other one follows, as long as there is room.
 */
export function joinLists({ ours, theirs, node, path }: Conflict, settle: Settle): unknown[] {
  const item = node?.items;
  const joined = [...(ours as unknown[])];
  for (const theirItem of theirs as unknown[]) {
    if (joined.some((each) => isDeepStrictEqual(each, theirItem))) continue;
    const at = findSame(joined, theirItem, item);
    if (at >= 0)
      joined[at] = joinItems(
        joined[at] as Values,
        theirItem as Values,
        item,
        [...path, at],
        settle,
      );
    else if (joined.length < (node?.maxItems ?? Number.POSITIVE_INFINITY)) joined.push(theirItem);
  }
  return joined;
}

function findSame(list: readonly unknown[], item: unknown, node: FieldNode | undefined): number {
  const same = list.findIndex((each) => isSamePart(each, item, node));
  if (same >= 0 || node?.kind !== 'contact') return same;
  // A telephone of which nobody says whose desk it is belongs to the first.
  const { role } = item as { role?: unknown };
  const room = (each: unknown) =>
    ((each as { phones?: unknown[] }).phones ?? []).length < mostPhones;
  return role === undefined && list[0] !== undefined && room(list[0]) ? 0 : -1;
}

const mostPhones = 5;

function joinItems(
  ours: Values,
  theirs: Values,
  node: FieldNode | undefined,
  path: Conflict['path'],
  settle: Settle,
): Values {
  if (node?.kind !== 'place') return mergeValues({}, ours, theirs, node, settle, path) as Values;
  const { precision: our, ...known } = ours as Values;
  const { precision: their, ...added } = theirs as Values;
  const merged = mergeValues({}, known, added, node, settle, path) as Values;
  const precision = precisions.find((each) => each === our || each === their);
  return { ...merged, precision };
}

/** Whether two parts agree in all that both say, and both say something. */
function isSamePart(one: unknown, other: unknown, node: FieldNode | undefined): boolean {
  if (!isMap(one) || !isMap(other)) return false;
  const shared = Object.keys(one).filter((key) => {
    return key in other && key !== 'precision' && !Array.isArray(one[key]);
  });
  const isAgreed = (key: string) => agree(one[key], other[key], node?.properties?.[key]);
  return shared.length > 0 && shared.every(isAgreed);
}

function agree(one: unknown, other: unknown, node: FieldNode | undefined): boolean {
  if (node?.kind === 'link' && URL.canParse(String(one)) && URL.canParse(String(other)))
    return foldLink(String(one)) === foldLink(String(other));
  if (!isMap(one) || !isMap(other)) return isDeepStrictEqual(one, other);
  const shared = Object.keys(one).filter((key) => key in other);
  if (!isTextKind(node?.kind))
    return shared.every((key) => agree(one[key], other[key], node?.properties?.[key]));
  // Of a text in two languages nobody knows whether it is one; a town is, where the rest agrees.
  const isTown = node?.path === 'place.city';
  const isOne = (key: string) => foldTyped(String(one[key])) === foldTyped(String(other[key]));
  return (isTown || shared.length > 0) && shared.every(isOne);
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
