import { measureDistance, type Point } from '#base/distance.ts';
import {
  type ListRows,
  type ListSort,
  type ListState,
  type PackedFilter,
  type RowState,
  rowStates,
} from './list-file.ts';

/** Filters that follow from the clock, and those of a place, which add up. */
export const stateFilter = 'state';
export const deadlineFilter = 'deadline';
export const regionFilter = 'region';
export const provinceFilter = 'province';
/** The value of a row that is for no particular place, or for all. */
export const anywhere = 'anywhere';

/** Minutes within which a deadline is near, by the value that says so. */
export const deadlines = { week: 7 * 1440, month: 30 * 1440 } as const;

type Asked = Pick<ListState, 'chosen' | 'sort'>;

/** What somebody knows besides: the minute since 1970, where they are, and which records have their words. */
export interface Circumstances {
  now: number;
  origin?: Point | undefined;
  matched?: ReadonlySet<string> | undefined;
}

export interface Selection {
  /** Places of rows: those that go on first, then those that have ended. */
  order: readonly number[];
  /** How many of them go on. */
  current: number;
  /** By filter, how many rows there would be with each of its values, whatever is chosen of that filter. */
  counts: ReadonlyMap<string, readonly number[]>;
}

/** How it stands with a row at a minute; `gone` where nobody may show it any more. */
export function stateAt(rows: ListRows, row: number, now: number): RowState | 'gone' {
  const [begin = 0, end = 0, gone = 0] = [rows.begins[row], rows.ends[row], rows.gone[row]];
  if (gone && now >= gone) return 'gone';
  if (end && now >= end) return 'ended';
  if (begin && now < begin) return 'coming';
  return rows.known[row] ? 'open' : 'unknown';
}

/** The rows that answer, in order, and what the others would bring. */
export function selectRows(rows: ListRows, asked: Asked, circumstances: Circumstances): Selection {
  const { now, matched } = circumstances;
  const states = rows.ids.map((_, row) => stateAt(rows, row, now));
  const readers = rows.filters.map((filter) => ({
    filter,
    group: groupOf(filter.id),
    chosen: findChosen(filter, asked),
    valuesOf: readValues(filter, rows, states, now),
  }));
  const narrowing = readers.filter(({ chosen }) => chosen.size > 0);
  const narrowed = [...new Set(narrowing.map(({ group }) => group))];
  const counts = new Map(readers.map(({ filter }) => [filter.id, filter.values.map(() => 0)]));
  const found: number[] = [];
  for (const [row, id] of rows.ids.entries()) {
    if (states[row] === 'gone' || (matched && !matched.has(id))) continue;
    const failing = narrowed.filter(
      (group) =>
        !narrowing.some(
          (each) =>
            each.group === group && each.valuesOf(row).some((value) => each.chosen.has(value)),
        ),
    );
    if (failing.length === 0) found.push(row);
    if (failing.length > 1) continue;
    for (const { filter, group, valuesOf } of readers) {
      if (failing.length && group !== failing[0]) continue;
      const count = counts.get(filter.id) ?? [];
      for (const value of valuesOf(row)) count[value] = (count[value] ?? 0) + 1;
    }
  }
  const order = found.sort(
    compareRows(rows, states, asked.sort ?? rows.sorts[0] ?? 'name', circumstances),
  );
  return { order, current: order.filter((row) => states[row] !== 'ended').length, counts };
}

/** Regions and provinces are places alike: who chooses several means any of them. */
function groupOf(filter: string): string {
  return filter === provinceFilter ? regionFilter : filter;
}

function findChosen({ id, values }: PackedFilter, { chosen }: Asked): Set<number> {
  const places = (chosen[id] ?? []).map((value) => values.findIndex((each) => each.id === value));
  return new Set(places.filter((place) => place >= 0));
}

type ReadRow = (row: number) => readonly number[];

function readValues(
  { id, of, values }: PackedFilter,
  { ends }: ListRows,
  states: readonly (RowState | 'gone')[],
  now: number,
): ReadRow {
  const placeOf = (value: string) => values.findIndex((each) => each.id === value);
  if (of)
    return (row) => {
      const value = of[row] ?? -1;
      return typeof value !== 'number' ? value : value < 0 ? [] : [value];
    };
  if (id === stateFilter)
    return (row) => [placeOf(states[row] ?? '')].filter((place) => place >= 0);
  const near = Object.entries(deadlines).map(
    ([value, within]) => [placeOf(value), within] as const,
  );
  return (row) => {
    const left = (ends[row] ?? 0) - now;
    return left <= 0 ? [] : near.flatMap(([place, within]) => (left <= within ? [place] : []));
  };
}

/** What has ended stands last, the latest first. */
function compareRows(
  rows: ListRows,
  states: readonly (RowState | 'gone')[],
  sort: ListSort,
  { origin }: Circumstances,
): (a: number, b: number) => number {
  const endless = Number.MAX_SAFE_INTEGER;
  const isOver = (row: number) => Number(states[row] === 'ended');
  const timeOf = (row: number) =>
    (states[row] === 'coming' ? rows.begins[row] : rows.ends[row]) || endless;
  const rankOf = (row: number) => rowStates.indexOf(states[row] as RowState);
  const distances = sort === 'near' && origin ? measureRows(rows, origin) : undefined;
  const keyOf: (row: number) => number =
    sort === 'newest'
      ? (row) => -(rows.newest[row] ?? 0)
      : distances
        ? (row) => distances[row] ?? endless
        : () => 0;
  return (a, b) =>
    isOver(a) - isOver(b) ||
    keyOf(a) - keyOf(b) ||
    (isOver(a)
      ? timeOf(b) - timeOf(a)
      : sort === 'soonest'
        ? rankOf(a) - rankOf(b) || timeOf(a) - timeOf(b)
        : 0) ||
    a - b;
}

/** Kilometres from a point to the nearest province of each row; none for a row in no province. */
function measureRows({ filters, ids }: ListRows, origin: Point): (number | undefined)[] {
  const provinces = filters.find(({ id }) => id === provinceFilter);
  const far = provinces?.values.map(
    ({ at }) => at && measureDistance(origin, { lat: at[0], lng: at[1] }),
  );
  return ids.map((_, row) => {
    const places = [provinces?.of?.[row] ?? -1].flat().flatMap((place) => far?.[place] ?? []);
    return places.length ? Math.min(...places) : undefined;
  });
}
