import { describe, expect, it } from 'vitest';
import {
  findLoaded,
  listIds,
  type ReferralAction,
  type ReferralModel,
  reduceReferral,
  startReferral,
  takeOverAsked,
} from './referral-reducer.ts';
import type { SheetRecord } from './take-parts.ts';

const own = startReferral({
  lang: 'fr',
  paper: 'one',
  note: '',
  referrer: { name: '', phone: '' },
  day: '2026-11-29',
  asked: undefined,
  own: ['amal', 'nour'],
});
const shared: ReferralModel = {
  ...own,
  asked: { ids: ['nour', 'gone', 'tifaouine'], refused: ['A'] },
};
const record = { name: 'Amal' } as unknown as SheetRecord;
const run = (model: ReferralModel, ...actions: ReferralAction[]) =>
  actions.reduce(reduceReferral, model);
const come = (id: string, loaded: SheetRecord | 'missing' | 'unreachable'): ReferralAction => ({
  type: 'loaded',
  lang: 'fr',
  id,
  record: loaded,
});
const change = (ids: string[], isRefused = false): ReferralAction => ({
  type: 'changed',
  own: ids,
  isRefused,
});

it('begins with nothing that went wrong, and as many as a first look takes', () => {
  expect(own).toMatchObject({ isRefused: false, isCopied: false, refusals: 0, tries: 0, most: 30 });
  expect(own.loaded.size).toBe(0);
});

it.each<[string, ReferralModel, ReferralAction, Partial<ReferralModel>]>([
  [
    'another language',
    own,
    { type: 'chosen', options: { lang: 'ar' } },
    { lang: 'ar', paper: 'one' },
  ],
  ['a note', own, { type: 'chosen', options: { note: 'Mme A.' } }, { note: 'Mme A.', lang: 'fr' }],
  ['an association less', own, change(['nour']), { own: ['nour'], isRefused: false }],
  ['a phone without room', own, change([], true), { own: [], isRefused: true }],
  ['room again', { ...own, isRefused: true }, change(['nour']), { isRefused: false }],
  ['a list that was taken over', shared, change(['amal']), { own: ['amal'], asked: undefined }],
  ['another tab', shared, { type: 'read', own: ['amal'] }, { own: ['amal'], asked: shared.asked }],
  ['more', own, { type: 'more' }, { most: 60 }],
  [
    'a copied message',
    { ...own, refusals: 2 },
    { type: 'copied', isCopied: true },
    { isCopied: true, refusals: 0 },
  ],
  [
    'a refused copy',
    { ...own, isCopied: true },
    { type: 'copied', isCopied: false },
    { isCopied: false, refusals: 1 },
  ],
  ['another one', { ...own, refusals: 1 }, { type: 'copied', isCopied: false }, { refusals: 2 }],
])('knows of %s', (_, model, action, expected) => {
  expect(reduceReferral(model, action)).toMatchObject(expected);
});

it('shows the list of the address, and takes over whoever is there', () => {
  expect(listIds(own)).toEqual(['amal', 'nour']);
  expect(listIds(shared)).toEqual(['nour', 'gone', 'tifaouine']);
  expect(
    takeOverAsked(run(shared, come('gone', 'missing'), come('tifaouine', 'unreachable'))),
  ).toEqual(['amal', 'nour', 'tifaouine']);
});

it('starts with nothing refused, copied, or asked for again', () => {
  expect(own).toMatchObject({ isRefused: false, isCopied: false, refusals: 0, tries: 0 });
});

describe('records', () => {
  const both = run(own, come('amal', record), come('nour', 'unreachable'));

  it('are kept by language', () => {
    expect(findLoaded(own, 'amal')).toBeUndefined();
    expect(findLoaded(both, 'amal')).toBe(record);
    const arabic = run(both, { type: 'chosen', options: { lang: 'ar' } });
    expect(findLoaded(arabic, 'amal')).toBeUndefined();
    expect(findLoaded(run(arabic, { type: 'chosen', options: { lang: 'fr' } }), 'amal')).toBe(
      record,
    );
    expect(own.loaded.size).toBe(0);
  });

  it('are asked for again if the network did not bring them, and no others', () => {
    const again = run(both, come('gone', 'missing'), { type: 'retried' });
    expect(again.tries).toBe(both.tries + 1);
    expect(['amal', 'nour', 'gone'].map((id) => findLoaded(again, id))).toEqual([
      record,
      undefined,
      'missing',
    ]);
  });
});
