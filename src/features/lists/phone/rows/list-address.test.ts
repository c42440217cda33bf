import { describe, expect, it } from 'vitest';
import {
  changeList,
  chooseValues,
  isNarrowedList,
  readListAddress,
  toggleChoice,
  wholeList,
  writeListAddress,
} from './list-address.ts';
import type { ListSort } from './list-file.ts';

const known = {
  filters: [
    {
      id: 'focus',
      name: 'Focus',
      values: [
        { id: 'health', name: 'Health' },
        { id: 'sport', name: 'Sport' },
      ],
    },
    { id: 'province', name: 'Province', values: [{ id: 'safi', name: 'Safi' }] },
  ],
  sorts: ['soonest', 'newest', 'near'] as ListSort[],
};

describe('the address of a list', () => {
  it.each([
    ['', ''],
    [
      '?focus=health&focus=sport&province=safi&page=2',
      '?focus=health&focus=sport&province=safi&page=2',
    ],
    ['?sort=near&from=safi', '?sort=near&from=safi'],
    // The usual order needs no word, and nearness alone has a place to start from.
    ['?sort=soonest&from=safi', ''],
    ['?utm_source=x&fbclid=y', ''],
  ])('%s says as much as %s', (given, written) => {
    const { state, dropped } = readListAddress(given, known);
    expect(writeListAddress(state, known)).toBe(written);
    expect(dropped).toEqual([]);
  });

  it('says what it does not understand', () => {
    const { state, dropped } = readListAddress(
      '?focus=none&sort=best&from=mars&page=0&page=1',
      known,
    );
    expect(state).toEqual({ ...wholeList, sort: undefined, from: undefined });
    expect(dropped).toEqual(['focus=none', 'sort=best', 'from=mars', 'page=0']);
  });

  it('never holds the words', () => {
    expect(writeListAddress({ ...wholeList, words: 'violence' }, known)).toBe('');
  });
});

it('another choice begins at its first page', () => {
  const later = { ...wholeList, page: 3 };
  const chosen = toggleChoice(later, 'focus', 'health');
  expect(chosen).toMatchObject({ chosen: { focus: ['health'] }, page: 1 });
  expect(toggleChoice(chosen, 'focus', 'health')).toMatchObject({ chosen: {} });
  expect(chooseValues(chosen, 'focus', [])).toEqual(wholeList);
  expect([chosen, changeList(later, { words: ' ' }), wholeList].map(isNarrowedList)).toEqual([
    true,
    false,
    false,
  ]);
});
