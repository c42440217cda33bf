import { expect, it } from 'vitest';
import type { Answer } from '#features/search/phone/query/answer.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { nothingAsked } from './explorer-state.ts';
import { type Hints, offerOptions } from './offer-options.ts';
import type { ValueSuggester } from './suggest-values.ts';

const { texts } = writeExplorerTexts('en', 55);
const names: Record<string, string> = {
  'service/shelter': 'Shelter',
  'service/food': 'Food',
  'province/taza': 'Taza',
  'province/tata': 'Tata',
};
const suggester = {
  find: (value: string) => names[value] && { id: value, name: names[value], count: 4 },
  suggest: () => [
    { filter: 'service', choice: { id: 'food', name: 'Food', count: 4 }, rest: '' },
    { filter: 'province', choice: { id: 'tata', name: 'Tata', count: 2 }, rest: 'abri' },
  ],
} as unknown as ValueSuggester;
const state = { ...nothingAsked, words: 'abri taza', page: 2 };

function offer(
  total: number,
  hints: Partial<Hints>,
  more: Partial<Answer> = {},
  words = state.words,
) {
  const answer = { total, leftOut: [], places: [], ...more } as unknown as Answer;
  const found = { state: { ...state, words }, answer, total, cards: [], notes: [] };
  const all = { spellings: undefined, needs: [], ...hints };
  return offerOptions({ state, found, hints: all }, suggester, texts, 'en');
}
const keys = (...given: Parameters<typeof offer>) => offer(...given).map(({ key }) => key);

it('offers values that are not asked for, each with what is asked then', () => {
  const [food, tata] = offer(1, {});
  expect(food).toMatchObject({ key: 'service food', note: `${texts.service} · 4` });
  expect(food?.asked).toEqual({ ...nothingAsked, filters: { service: ['food'] } });
  expect(tata?.asked).toEqual({ ...nothingAsked, words: 'abri', filters: { province: ['tata'] } });
});

it('offers needs first, in the place that the words name, and as the answer where nobody is found', () => {
  const places = [{ values: ['province/taza'], words: ['taza'] }];
  const [first] = offer(0, { needs: ['service/shelter'] }, { places });
  expect(first).toMatchObject({ text: 'Shelter · Taza', isAnswer: true });
  expect(first?.asked.filters).toEqual({ service: ['shelter'], province: ['taza'] });
  expect(offer(3, { needs: ['service/shelter'] })[0]?.isAnswer).toBeUndefined();
  expect(offer(3, { needs: ['service/shelter'] }, { leftOut: ['abri'] })[0]?.isAnswer).toBe(true);
  // What is a need already is not offered as a value too.
  expect(keys(3, { needs: ['service/food'] })).toEqual(['service food', 'province tata']);
});

it('offers what was written nearly so, but for a need that is understood', () => {
  const spellings = {
    places: [{ values: ['province/tata'], words: ['taza'] }],
    words: [{ word: 'abri', instead: 'abris' }],
  };
  const [place, word] = offer(0, { spellings });
  expect(place?.asked).toEqual({ ...nothingAsked, words: 'abri', filters: { province: ['tata'] } });
  expect(word).toMatchObject({ key: 'word abris', asked: { words: 'abris taza', page: 1 } });
  expect(keys(0, { spellings, needs: ['service/shelter'] })).not.toContain('word abris');
});

it('heeds no hints for words that were answered before', () => {
  expect(keys(0, { needs: ['service/shelter'] }, {}, 'abri')).toEqual([
    'service food',
    'province tata',
  ]);
});

it('says of each option what it is, and what is asked with it', () => {
  const spellings = {
    places: [{ values: ['province/tata', 'province/gone'], words: ['taza'] }],
    words: [{ word: 'abri', instead: 'abris' }],
  };
  const asked = { ...nothingAsked, words: state.words };
  expect(offer(2, { spellings, needs: ['service/shelter', 'service/gone'] })).toEqual([
    {
      key: 'service shelter',
      text: 'Shelter',
      note: texts.service,
      asked: { ...nothingAsked, filters: { service: ['shelter'] } },
    },
    {
      key: 'place province/tata',
      text: 'Tata',
      note: texts.didYouMean,
      asked: { ...nothingAsked, words: 'abri', filters: { province: ['tata'] } },
    },
    {
      key: 'word abris',
      text: 'abris',
      note: texts.didYouMean,
      asked: { ...asked, words: 'abris taza' },
    },
    {
      key: 'service food',
      text: 'Food',
      note: `${texts.service} · 4`,
      asked: { ...nothingAsked, filters: { service: ['food'] } },
    },
    {
      key: 'province tata',
      text: 'Tata',
      note: `${texts.province} · 2`,
      asked: { ...asked, words: 'abri', filters: { province: ['tata'] } },
    },
  ]);
});

it('offers three needs at most', () => {
  const needs = ['service/shelter', 'province/taza', 'province/tata', 'service/food'];
  const offered = keys(2, { needs });
  expect(offered.slice(0, 3)).toEqual(['service shelter', 'province taza', 'province tata']);
  expect(offered).toHaveLength(3);
});
