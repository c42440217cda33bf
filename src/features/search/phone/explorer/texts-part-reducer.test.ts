import { expect, it } from 'vitest';
import { isFetched, reduceTextsPart, type TextsFetch } from './texts-part-reducer.ts';

it.each<[string, TextsFetch, 'saving' | 'wanted', TextsFetch]>([
  ['are fetched in a quiet moment, and nothing is said of it', 'waiting', 'wanted', 'quiet'],
  ['are offered where somebody saves data', 'waiting', 'saving', 'offered'],
  ['stay offered at the next answer', 'offered', 'saving', 'offered'],
  ['are said to be on their way once the offer is taken', 'offered', 'wanted', 'announced'],
  ['are not offered any more once they are fetched', 'quiet', 'saving', 'quiet'],
  ['are not announced late', 'quiet', 'wanted', 'quiet'],
  ['stay announced at a second tap', 'announced', 'wanted', 'announced'],
  ['are not taken back', 'announced', 'saving', 'announced'],
])('the texts %s', (_, before, action, after) => {
  expect(reduceTextsPart(before, action)).toBe(after);
});

it('fetches nothing while the texts wait or are offered', () => {
  const all: TextsFetch[] = ['waiting', 'offered', 'quiet', 'announced'];
  expect(all.filter(isFetched)).toEqual(['quiet', 'announced']);
});
