import { isDeepStrictEqual } from 'node:util';
import type { FieldNode } from '#model/describe-fields.ts';
import { isOneOf, isTextKind, type Kind } from '#model/kinds.ts';
import { compareTexts } from './compare-texts.ts';

export interface MatchedItems<T> {
  /** The same item before and after, in the order after; it may have changed. */
  pairs: { before: T; after: T }[];
  added: T[];
  removed: T[];
}

/** What two items must share at least to be one that changed. */
const leastAlike = 0.4;
/** What people replace rather than take out and put in. */
const replaced: readonly Kind[] = ['contact', 'phone-line'];
/** Properties that say which item it is count for as much as four others. */
const identityWeight = 4;
const identities: readonly Kind[] = ['reference', 'phone', 'link', 'commune'];

/**
 * Finds which items of a list stayed, whatever their place: equal ones first, then those that are
 * most alike. The only telephone that became another one has changed.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  node: FieldNode | undefined,
): MatchedItems<T> {
  const removed = [...before];
  const twins = new Map<T, T>();
  for (const item of after) {
    const index = removed.findIndex((other) => isDeepStrictEqual(item, other));
    if (index >= 0) twins.set(item, removed.splice(index, 1)[0] as T);
  }
  const alike = after
    .filter((item) => !twins.has(item))
    .flatMap((item) =>
      removed.map((other) => ({ item, other, score: scoreMatch(other, item, node) })),
    )
    .filter(({ score }) => score >= leastAlike)
    .sort((a, b) => b.score - a.score);
  for (const { item, other } of alike) {
    const index = removed.indexOf(other);
    if (index < 0 || twins.has(item)) continue;
    twins.set(item, other);
    removed.splice(index, 1);
  }
  const isOnlyOne = before.length === 1 && after.length === 1;
  if (isOnlyOne && removed.length === 1 && isOneOf(node?.kind, replaced))
    twins.set(after[0] as T, removed.pop() as T);
  return {
    pairs: after.flatMap((item) =>
      twins.has(item) ? [{ before: twins.get(item) as T, after: item }] : [],
    ),
    added: after.filter((item) => !twins.has(item)),
    removed,
  };
}

/** How alike two values are, from 0 to 1. */
function scoreMatch(before: unknown, after: unknown, node: FieldNode | undefined): number {
  if (isDeepStrictEqual(before, after)) return 1;
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return 0;
  if (isTextKind(node?.kind)) return scoreTexts(before, after);
  if (Array.isArray(before) && Array.isArray(after)) {
    const shared = after.filter((item) => before.some((other) => isDeepStrictEqual(item, other)));
    return shared.length / Math.max(before.length, after.length);
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  let sum = 0;
  let all = 0;
  for (const key of keys) {
    const field = node?.properties?.[key];
    const isIdentity = key === 'id' || isOneOf(field?.kind, identities);
    const weight = isIdentity ? identityWeight : 1;
    const [was, is] = [before, after].map((one) => (one as Record<string, unknown>)[key]);
    sum += weight * scoreMatch(was, is, field);
    all += weight;
  }
  return sum / all;
}

/** In whichever language they are most alike: a new translation does not make another text. */
function scoreTexts(before: object, after: object): number {
  const scores = Object.entries(after).map(([locale, text]) => {
    const was = (before as Record<string, string>)[locale];
    return was === undefined ? 0 : compareTexts(was, String(text));
  });
  return Math.max(0, ...scores);
}
