import type { ToldCollection } from './gather-changes.ts';
import type { ToldChange } from './tell-change.ts';

/** Many records of a collection to which one day did the same: told in one line. */
export interface ManyChanges {
  day: string;
  collection: ToldCollection;
  kind: ToldChange['kind'];
  count: number;
  regions: readonly RegionCount[];
}

export interface RegionCount {
  /** Nothing for what is in no single region. */
  region: string | undefined;
  count: number;
}

export interface MonthOfChanges {
  /** `2026-11`. */
  month: string;
  many: readonly ManyChanges[];
  regions: readonly { region: string | undefined; changes: readonly ToldChange[] }[];
  /** What is not told in full, for it would be too much. */
  more: readonly RegionCount[];
}

/** More records of a collection than this to which one day did the same are one line. */
const mostAlike = { added: 6, changed: 12, removed: 6 } as const;
/** So many lines a month are told in full, and so many on the whole page, the newest first. */
const mostOfAMonth = 40;
const mostOfAll = 120;

/**
 * Changes by month and region, never more than one page takes.
 *
 * @param changes newest first
 * @param order the regions in the order of the page
 */
export function listMonths(
  changes: readonly ToldChange[],
  order: readonly string[],
  limits = { mostOfAMonth, mostOfAll },
): MonthOfChanges[] {
  let left = limits.mostOfAll;
  return [...Map.groupBy(changes, ({ day }) => day.slice(0, 7))].map(([month, all]) => {
    const items = joinAlike(all, order);
    const shown = items.slice(0, Math.min(left, limits.mostOfAMonth));
    left -= shown.length;
    const single = shown.filter((item) => !isMany(item)) as ToldChange[];
    const byRegion = Map.groupBy(single, ({ region }) => region);
    return {
      month,
      many: shown.filter(isMany),
      regions: sortRegions([...byRegion.keys()], order).map((region) => ({
        region,
        changes: byRegion.get(region) ?? [],
      })),
      more: addUp(items.slice(shown.length), order),
    };
  });
}

/** Changes with those that are alike in one, newest first. */
export function joinAlike(
  changes: readonly ToldChange[],
  order: readonly string[],
): (ToldChange | ManyChanges)[] {
  const alike = Map.groupBy(changes, ({ day, collection, kind }) => `${day} ${collection} ${kind}`);
  return [...alike.values()].flatMap((group): (ToldChange | ManyChanges)[] => {
    const [first] = group;
    // One whose name may not be said is at least counted.
    const isNamed = group.every(({ name }) => name);
    if (!first || (group.length <= mostAlike[first.kind] && isNamed)) return group;
    const { day, collection, kind } = first;
    return [{ day, collection, kind, count: group.length, regions: countRegions(group, order) }];
  });
}

export function isMany(item: ToldChange | ManyChanges): item is ManyChanges {
  return 'count' in item;
}

function countRegions(changes: readonly ToldChange[], order: readonly string[]): RegionCount[] {
  const counts = Map.groupBy(changes, ({ region }) => region);
  return sortRegions([...counts.keys()], order).map((region) => ({
    region,
    count: counts.get(region)?.length ?? 0,
  }));
}

function addUp(
  items: readonly (ToldChange | ManyChanges)[],
  order: readonly string[],
): RegionCount[] {
  const counts = new Map<string | undefined, number>();
  const add = (region: string | undefined, count: number) =>
    counts.set(region, (counts.get(region) ?? 0) + count);
  for (const item of items) {
    if (!isMany(item)) add(item.region, 1);
    else for (const { region, count } of item.regions) add(region, count);
  }
  return sortRegions([...counts.keys()], order).map((region) => ({
    region,
    count: counts.get(region) ?? 0,
  }));
}

/** In the order of the page, what is in no single region last. */
function sortRegions(regions: readonly (string | undefined)[], order: readonly string[]) {
  const placeOf = (region: string | undefined) => {
    const place = region === undefined ? -1 : order.indexOf(region);
    return place < 0 ? order.length : place;
  };
  return regions.toSorted((a, b) => placeOf(a) - placeOf(b));
}
