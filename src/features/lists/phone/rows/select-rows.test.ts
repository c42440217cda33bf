import { describe, expect, it } from 'vitest';
import type { ListRows, ListSort, PackedFilter } from './list-file.ts';
import {
  type Circumstances,
  deadlineFilter,
  selectRows,
  stateAt,
  stateFilter,
} from './select-rows.ts';

const now = 1000;
const day = 1440;

/** Rows as `id begin-end` in minutes, with the values of a filter as `a`, `ab` or nothing. */
function makeRows(
  rows: readonly {
    id: string;
    begin?: number;
    end?: number;
    gone?: number;
    focus?: string;
    known?: 0 | 1;
    newest?: number;
    place?: number[];
  }[],
  more: readonly PackedFilter[] = [],
): ListRows {
  const focus = ['a', 'b'];
  return {
    stamp: '',
    ids: rows.map(({ id }) => id),
    filters: [
      {
        id: 'focus',
        name: 'Focus',
        values: focus.map((id) => ({ id, name: id.toUpperCase() })),
        of: rows.map(({ focus: has = '' }) => [...has].map((each) => focus.indexOf(each))),
      },
      ...more,
    ],
    begins: rows.map(({ begin = 0 }) => begin),
    ends: rows.map(({ end = 0 }) => end),
    gone: rows.map(({ gone = 0 }) => gone),
    known: rows.map(({ known = 1 }) => known),
    newest: rows.map(({ newest = 0 }) => newest),
    sorts: ['soonest', 'newest', 'near'],
    drawing: '',
    cardsInFile: 2,
  };
}
const states: PackedFilter = {
  id: stateFilter,
  name: 'State',
  values: ['open', 'coming', 'unknown', 'ended'].map((id) => ({ id, name: id })),
};

function select(
  rows: ListRows,
  chosen: Record<string, string[]> = {},
  sort?: ListSort,
  circumstances: Partial<Circumstances> = {},
) {
  const selection = selectRows(rows, { chosen, sort }, { now, ...circumstances });
  return { ...selection, ids: selection.order.map((row) => rows.ids[row]).join(' ') };
}

it('tells how it stands with a row at a minute', () => {
  const rows = makeRows([
    { id: 'open', begin: 900, end: 1100 },
    { id: 'coming', begin: 1001, end: 1100 },
    { id: 'unknown', known: 0 },
    { id: 'ended', begin: 1, end: 1000 },
    { id: 'gone', end: 1000, gone: 1000 },
    { id: 'open' },
  ]);
  expect(rows.ids.map((_, row) => stateAt(rows, row, now))).toEqual([...rows.ids]);
});

describe('the order', () => {
  const rows = makeRows([
    { id: 'past', begin: 1, end: 10, newest: 9 },
    { id: 'lately', begin: 1, end: 990, newest: 1 },
    { id: 'undated', known: 0, newest: 4 },
    { id: 'later', begin: 5000, end: 6000, newest: 2 },
    { id: 'soon', begin: 2000, end: 3000, newest: 3 },
    { id: 'now', begin: 1, end: 1500 },
  ]);

  it.each([
    ['soonest', 'now soon later undated lately past'],
    ['newest', 'undated soon later now past lately'],
  ] as const)('%s, and what has ended last', (sort, ids) => {
    expect(select(rows, {}, sort)).toMatchObject({ ids, current: 4 });
  });

  it('changes with the clock alone', () => {
    expect(select(rows, {}, 'soonest', { now: 3000 })).toMatchObject({
      ids: 'later undated soon now lately past',
      current: 2,
    });
  });

  it('the nearest first, and those of no place behind them', () => {
    const provinces: PackedFilter = {
      id: 'province',
      name: 'Province',
      values: [
        { id: 'safi', name: 'Safi', at: [32.3, -9.2] },
        { id: 'oujda', name: 'Oujda', at: [34.7, -1.9] },
      ],
      of: [1, -1, [0, 1], 0],
    };
    const placed = makeRows(
      [{ id: 'oujda' }, { id: 'nowhere' }, { id: 'both' }, { id: 'safi' }],
      [provinces],
    );
    expect(select(placed, {}, 'near', { origin: { lat: 34, lng: -2 } }).ids).toBe(
      'oujda both safi nowhere',
    );
    expect(select(placed, {}, 'near').ids).toBe('oujda nowhere both safi');
  });
});

describe('what is chosen', () => {
  const rows = makeRows(
    [
      { id: 'one', focus: 'a', begin: 1, end: 2000 },
      { id: 'two', focus: 'ab', begin: 1, end: 20 * day },
      { id: 'three', focus: 'b', begin: 1, end: 10 },
      { id: 'four' },
    ],
    [
      states,
      {
        id: deadlineFilter,
        name: 'Deadline',
        values: ['week', 'month'].map((id) => ({ id, name: id })),
      },
    ],
  );
  const countsOf = (selection: ReturnType<typeof select>, filter: string) =>
    selection.counts.get(filter);

  it('any value of a filter, and all filters', () => {
    expect(select(rows, { focus: ['a'] }).ids).toBe('one two');
    expect(select(rows, { focus: ['a', 'b'] }).ids).toBe('one two three');
    expect(select(rows, { focus: ['b'], state: ['ended'] }).ids).toBe('three');
  });

  it('counts what each value would bring, whatever is chosen of its own filter', () => {
    expect(countsOf(select(rows), 'focus')).toEqual([2, 2]);
    const ended = select(rows, { state: ['ended'] });
    expect(countsOf(ended, 'focus')).toEqual([0, 1]);
    expect(countsOf(ended, 'state')).toEqual([3, 0, 0, 1]);
  });

  it('knows what ends within a week', () => {
    expect(countsOf(select(rows), 'deadline')).toEqual([1, 2]);
    expect(select(rows, { deadline: ['week'] }).ids).toBe('one');
  });

  it('what the words found alone', () => {
    expect(
      select(rows, { focus: ['a'] }, undefined, { matched: new Set(['two', 'three']) }).ids,
    ).toBe('two');
  });

  it('a region or a province, and besides what is of no particular place', () => {
    const place = (id: string, values: string[], of: number[]): PackedFilter => ({
      id,
      name: id,
      values: values.map((value) => ({ id: value, name: value })),
      of,
    });
    const placed = makeRows(
      [{ id: 'in-safi' }, { id: 'in-region' }, { id: 'anywhere' }, { id: 'elsewhere' }],
      [
        place('region', ['marrakech-safi', 'oriental', 'anywhere'], [0, 0, 2, 1]),
        place('province', ['safi'], [0, -1, -1, -1]),
      ],
    );
    expect(select(placed, { province: ['safi'] }).ids).toBe('in-safi');
    expect(select(placed, { province: ['safi'], region: ['anywhere'] }).ids).toBe(
      'in-safi anywhere',
    );
    expect(countsOf(select(placed, { province: ['safi'] }), 'region')).toEqual([2, 1, 1]);
  });
});

it('answers of two thousand records as of two, in one pass', () => {
  const many = makeRows(
    Array.from({ length: 2000 }, (_, at) => ({
      id: `row-${at}`,
      focus: at % 2 ? 'a' : 'b',
      begin: 1,
      end: 5000 - at,
    })),
  );
  const { order, current, counts } = select(many, { focus: ['a'] });
  expect([order.length, current, counts.get('focus')]).toEqual([1000, 1000, [1000, 1000]]);
  expect(order.slice(0, 2)).toEqual([1999, 1997]);
});
