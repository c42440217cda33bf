import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filters } from '#features/search/phone/query/filters.ts';
import {
  type ExplorerState,
  isUntouched,
  longestWords,
  nothingAsked,
  readAddress,
  setPlace,
  sorts,
  toggleValue,
  writeAddress,
} from './explorer-state.ts';

const known = new Set(['focus/health', 'focus/school-education', 'province/zagora', 'needs/yes']);

describe('an address', () => {
  it('says what is asked, and nothing where nothing is', () => {
    expect(writeAddress(nothingAsked)).toBe('');
    const state: ExplorerState = {
      words: 'école & co',
      filters: { focus: ['health', 'school-education'], needs: ['yes'] },
      openNow: true,
      sort: 'near',
      page: 2,
    };
    expect(writeAddress(state)).toBe(
      '?q=%C3%A9cole+%26+co&focus=health&focus=school-education&needs=yes&open=now&sort=near&page=2',
    );
  });

  it('brings back any state', () => {
    const value = fc.constantFrom(...known).map((each) => each.split('/') as [string, string]);
    const state = fc.record({
      words: fc.string({ unit: 'grapheme', maxLength: 40 }).map((words) => words.trim()),
      filters: fc.uniqueArray(value, { selector: String }).map((values) => {
        const inOrder = filters.flatMap((filter) => {
          const ids = values.filter(([name]) => name === filter).map(([, id]) => id);
          return ids.length ? [[filter, ids] as const] : [];
        });
        return Object.fromEntries(inOrder);
      }),
      openNow: fc.boolean(),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1, max: 99_999 }),
    });
    fc.assert(
      fc.property(state, (asked) => {
        expect(readAddress(writeAddress(asked), known)).toEqual({ state: asked, dropped: [] });
      }),
    );
  });

  it('of any text is read without an error, and says what it could not understand', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { state } = readAddress(search, known);
        expect(state.words.length).toBeLessThanOrEqual(longestWords);
      }),
    );
    const { state, dropped } = readAddress(
      '?focus=health&focus=magic&open=later&sort=best&page=100000',
      known,
    );
    expect(state).toEqual({ ...nothingAsked, filters: { focus: ['health'] } });
    expect(dropped).toEqual(['focus=magic', 'open=later', 'page=100000']);
  });

  it('keeps still about what others hung on it, and does not write it again', () => {
    const { state, dropped } = readAddress('?fbclid=Iw&q=eau&utm_source=mail', known);
    expect(dropped).toEqual([]);
    expect(writeAddress(state)).toBe('?q=eau');
  });
});

describe('an address that somebody has written by hand', () => {
  const long = 'é'.repeat(300);
  it.each<[search: string, asked: Partial<ExplorerState>, dropped: string[]]>([
    ['?focus=', {}, []],
    ['?focus=&focus=health', { filters: { focus: ['health'] } }, []],
    ['?focus=health&focus=health', { filters: { focus: ['health'] } }, []],
    ['?focus=a&focus=a&focus=b', {}, ['focus=a', 'focus=b']],
    ['?q=', {}, []],
    ['?q=+eau+', { words: ' eau ' }, []],
    [`?q=${long}`, { words: long.slice(0, 200) }, []],
    ['?open=', {}, []],
    ['?open=now', { openNow: true }, []],
    ['?sort=near', { sort: 'near' }, []],
    ['?sort=nearest', {}, ['sort=nearest']],
    ['?page=99999', { page: 99_999 }, []],
    ['?page=0', {}, ['page=0']],
    ['?page=02', {}, ['page=02']],
    ['?page=2x', {}, ['page=2x']],
    [`?sort=${long}`, {}, [`sort=${long.slice(0, 55)}`]],
    [
      '?focus=a&focus=b&focus=c&focus=d&focus=e&focus=f',
      {},
      ['focus=a', 'focus=b', 'focus=c', 'focus=d', 'focus=e'],
    ],
  ])('%s', (search, asked, dropped) => {
    expect(readAddress(search, known)).toEqual({ state: { ...nothingAsked, ...asked }, dropped });
  });
});

describe('an address that is written', () => {
  it.each<[asked: Partial<ExplorerState>, search: string]>([
    [{ words: ' eau ' }, '?q=eau'],
    [{ words: ' ' }, ''],
    [{ words: 'e'.repeat(201) }, `?q=${'e'.repeat(200)}`],
    [{ openNow: true }, '?open=now'],
    [{ sort: 'verified' }, '?sort=verified'],
    [{ page: 1 }, ''],
    [{ page: 2 }, '?page=2'],
  ])('%j: %s', (asked, search) => {
    expect(writeAddress({ ...nothingAsked, ...asked })).toBe(search);
  });
});

it.each<[asked: Partial<ExplorerState>, isNew: boolean]>([
  [{}, true],
  [{ words: '  ' }, true],
  [{ words: 'eau' }, false],
  [{ filters: { focus: ['health'] } }, false],
  [{ openNow: true }, false],
  [{ sort: 'name' }, false],
  [{ page: 2 }, false],
])('with %j everybody is shown as the page came: %s', (asked, isNew) => {
  expect(isUntouched({ ...nothingAsked, ...asked })).toBe(isNew);
});

it('a value that is chosen again is chosen no more, and the last one takes its filter along', () => {
  const both = toggleValue(toggleValue(nothingAsked, 'focus', 'health'), 'focus', 'water');
  expect(both.filters).toEqual({ focus: ['health', 'water'] });
  const one = toggleValue({ ...both, page: 3 }, 'focus', 'health');
  expect(one).toEqual({ ...nothingAsked, filters: { focus: ['water'] } });
  expect(toggleValue(one, 'focus', 'water').filters).toEqual({});
});

it('a place takes the place of another, and leaves the other filters', () => {
  const asked = { ...nothingAsked, page: 2, filters: { focus: ['health'], covers: ['zagora'] } };
  expect(setPlace(asked, ['region', 'souss'])).toEqual({
    ...nothingAsked,
    filters: { focus: ['health'], region: ['souss'] },
  });
  expect(setPlace(asked).filters).toEqual({ focus: ['health'] });
});
