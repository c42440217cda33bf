import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filters } from '#features/search/phone/query/filters.ts';
import {
  type ExplorerState,
  longestWords,
  nothingAsked,
  readAddress,
  sorts,
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
