import { expect, it } from 'vitest';
import type { ListCard } from '#features/lists/view/list-cards.ts';
import {
  cardOf,
  isAwaitingWords,
  type ListAction,
  lacksOrigin,
  listMissingFiles,
  listPageRows,
  reduceList,
  startList,
} from './list-reducer.ts';
import { chooseValues, wholeList } from './rows/list-address.ts';
import type { ListRows } from './rows/list-file.ts';

const length = 30;
const rows: ListRows = {
  stamp: 's',
  ids: Array.from({ length }, (_, at) => `id-${at}`),
  filters: [
    {
      id: 'province',
      name: 'Province',
      values: [{ id: 'safi', name: 'Safi', at: [32, -9] }],
      of: Array.from({ length }, (_, at) => (at < 3 ? 0 : -1)),
    },
  ],
  begins: Array.from({ length }, () => 0),
  ends: Array.from({ length }, (_, at) => 100 + at),
  gone: Array.from({ length }, () => 0),
  known: Array.from({ length }, () => 1),
  newest: Array.from({ length }, () => 0),
  sorts: ['soonest', 'near'],
  drawing: '',
  cardsInFile: 10,
};
const card = { href: '/x/' } as ListCard;
const start = startList(rows, 50);
const after = (...actions: ListAction[]) => actions.reduce(reduceList, start);
const words = { ...wholeList, words: 'eau' };

it.each<[string, ListAction[], object]>([
  ['all is there at first', [], { failed: false, matched: undefined }],
  [
    'a choice narrows',
    [{ type: 'chosen', asked: chooseValues(wholeList, 'province', ['safi']) }],
    { selection: { current: 3 } },
  ],
  [
    'an address says what it does not understand',
    [{ type: 'came', asked: wholeList, dropped: ['a=b'] }],
    { dropped: ['a=b'] },
  ],
  [
    'a choice forgets that',
    [
      { type: 'came', asked: wholeList, dropped: ['a=b'] },
      { type: 'chosen', asked: wholeList },
    ],
    { dropped: [] },
  ],
  ['a minute ends what ends in it', [{ type: 'minute', now: 103 }], { selection: { current: 26 } }],
  [
    'words that were found narrow',
    [
      { type: 'chosen', asked: words },
      { type: 'matched', words: 'eau', ids: ['id-4'] },
    ],
    { selection: { order: [4] } },
  ],
  [
    'an answer to other words is not taken',
    [
      { type: 'chosen', asked: words },
      { type: 'matched', words: 'ea', ids: ['id-4'] },
    ],
    { matched: undefined },
  ],
  [
    'without words what they found is no matter',
    [
      { type: 'chosen', asked: words },
      { type: 'matched', words: 'eau', ids: [] },
      { type: 'chosen', asked: wholeList },
    ],
    { selection: { current: 30 } },
  ],
  [
    'a page beyond the last is the last',
    [{ type: 'came', asked: { ...wholeList, page: 9 }, dropped: [] }],
    { asked: { page: 2 } },
  ],
  ['what fails is said', [{ type: 'failed' }], { failed: true }],
  [
    'blank words narrow nothing',
    [
      { type: 'chosen', asked: words },
      { type: 'matched', words: 'eau', ids: ['id-4'] },
      { type: 'chosen', asked: { ...wholeList, words: ' ' } },
    ],
    { selection: { current: 30 } },
  ],
  ['what failed is tried again', [{ type: 'failed' }, { type: 'retried' }], { failed: false }],
  [
    'a choice tries again too',
    [{ type: 'failed' }, { type: 'chosen', asked: wholeList }],
    { failed: false },
  ],
])('%s', (_, actions, expected) => {
  expect(after(...actions)).toMatchObject(expected);
});

it('the same minute changes nothing', () => {
  expect(reduceList(start, { type: 'minute', now: 50 })).toBe(start);
});

it('waits for words that nobody has looked for yet', () => {
  expect(isAwaitingWords(start)).toBe(false);
  const blank = after({ type: 'chosen', asked: { ...wholeList, words: ' ' } });
  expect(isAwaitingWords(blank)).toBe(false);
  const asking = after({ type: 'chosen', asked: words });
  expect(isAwaitingWords(asking)).toBe(true);
  expect(isAwaitingWords(reduceList(asking, { type: 'matched', words: 'eau', ids: [] }))).toBe(
    false,
  );
});

it('asks for the files of cards of its page, once', () => {
  expect(listMissingFiles(start)).toEqual([0, 1, 2]);
  const some = after({ type: 'cards', file: 1, cards: [card] });
  expect(listMissingFiles(some)).toEqual([0, 2]);
  expect([cardOf(some, 10), cardOf(some, 11), cardOf(some, 0)]).toEqual([
    card,
    undefined,
    undefined,
  ]);
});

it('tells on a page what goes on from what has ended', () => {
  const late = after({ type: 'minute', now: 110 });
  expect(listPageRows(late)).toMatchObject({ current: { length: 19 }, ended: [10, 9, 8, 7, 6] });
  const second = reduceList(late, { type: 'chosen', asked: { ...wholeList, page: 2 } });
  expect(listPageRows(second)).toMatchObject({ current: [], ended: { length: 6 } });
});

it('nearness wants a place: the one that is named, the only one that is chosen, or the phone’s', () => {
  const near = { ...wholeList, sort: 'near' as const };
  const lacks = (...actions: ListAction[]) => lacksOrigin(after(...actions));
  expect(lacks()).toBe(false);
  expect(lacks({ type: 'chosen', asked: near })).toBe(true);
  expect(lacks({ type: 'chosen', asked: { ...near, from: 'safi' } })).toBe(false);
  expect(lacks({ type: 'chosen', asked: chooseValues(near, 'province', ['safi']) })).toBe(false);
  expect(lacks({ type: 'chosen', asked: near }, { type: 'located', position: 'asking' })).toBe(
    true,
  );
  expect(
    lacks({ type: 'chosen', asked: near }, { type: 'located', position: { lat: 32, lng: -9 } }),
  ).toBe(false);
});

it('puts what is near first: to the phone’s place, or to the province that is named, before it', () => {
  const places: ListRows = {
    ...rows,
    ids: ['a', 'b'],
    filters: [
      {
        id: 'province',
        name: 'Province',
        values: [
          { id: 'safi', name: 'Safi', at: [32, -9] },
          { id: 'oujda', name: 'Oujda', at: [34, -2] },
        ],
        of: [0, 1],
      },
    ],
    begins: [0, 0],
    ends: [100, 100],
    gone: [0, 0],
    known: [1, 1],
    newest: [0, 0],
  };
  const near = { ...wholeList, sort: 'near' as const };
  const orderOf = (...actions: ListAction[]) =>
    actions.reduce(reduceList, startList(places, 50)).selection.order;
  const inOujda: ListAction = { type: 'located', position: { lat: 34, lng: -2 } };
  expect(orderOf(inOujda, { type: 'chosen', asked: near })).toEqual([1, 0]);
  expect(orderOf(inOujda, { type: 'chosen', asked: { ...near, from: 'safi' } })).toEqual([0, 1]);
  expect(
    orderOf({ type: 'located', position: 'unknown' }, { type: 'chosen', asked: near }),
  ).toEqual([0, 1]);
});
