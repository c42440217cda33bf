import { expect, it } from 'vitest';
import { type ExplorerState, nothingAsked } from './explorer-state.ts';
import { replaceWord, takeNeed, takeValue, withoutWords } from './replace-words.ts';

const typed = { ...nothingAsked, words: 'bghit nakol f taza', page: 3 };

it('asks for the value instead of the words, in the place that they name', () => {
  const places = [{ values: ['province/taza'], words: ['taza'] }];
  expect(takeNeed(typed, 'service/food', places)).toEqual({
    ...nothingAsked,
    filters: { service: ['food'], province: ['taza'] },
  });
});

it('keeps the place that is chosen where the words name none, or one of several', () => {
  const chosen = { ...typed, filters: { province: ['fes'], service: ['shelter'] } };
  const several = [{ values: ['province/taza', 'province/tata'], words: ['ta'] }];
  for (const places of [[], several])
    expect(takeNeed(chosen, 'service/food', places).filters).toEqual({
      province: ['fes'],
      service: ['food'],
    });
});

it.each<[string, string[], string]>([
  ['puits à taza', ['taza'], 'puits à'],
  ['puits, l’oasis', ['oasis'], 'puits,'],
  ['tata tatas', ['tata'], 'tatas'],
  ['tatas tata', ['tata'], 'tatas'],
  ['puits', ['taza'], 'puits'],
  ['puits', [], 'puits'],
])('“%s” without %j is “%s”, from the first page on', (words, without, left) => {
  const state = withoutWords({ ...nothingAsked, words, page: 3 }, without);
  expect(state.words).toBe(left);
  expect(state.page).toBe(without.length ? 1 : 3);
});

it.each([
  ['Al Amel, taza', 'Amel', 'Amal', 'Al Amal taza'],
  ['amel amel', 'amel', 'amal', 'amal amel'],
])('“%s” with “%s” written “%s” is “%s”', (words, word, instead, expected) => {
  expect(replaceWord(words, word, instead)).toBe(expected);
});

it.each<['province' | 'focus', ExplorerState['filters']]>([
  ['province', { focus: ['health'], province: ['new'] }],
  ['focus', { focus: ['health', 'new'], province: ['fes'] }],
])('a value of %s takes the place of the words that name it', (filter, filters) => {
  const state = { ...nothingAsked, filters: { focus: ['health'], province: ['fes'] }, page: 2 };
  const choice = { id: 'new', name: 'New', count: 1 };
  expect(takeValue(state, { filter, choice, rest: 'puits' })).toEqual({
    ...nothingAsked,
    words: 'puits',
    filters,
  });
});
