import { expect, it } from 'vitest';
import { type GapFacts, isSmallNumber, orderGaps, ratePer100000 } from './gap-rule.ts';

const cell = (province: string, share: number, people: number, more: Partial<GapFacts> = {}) => ({
  province,
  focus: 'water',
  population: 100_000,
  share,
  people,
  listed: 0,
  verified: 0,
  possible: 0,
  ...more,
});
const cells: GapFacts[] = [
  cell('atlas', 10, 1000),
  cell('bay', 60, 3000, { listed: 1, possible: 2 }),
  cell('coast', 35, 2000),
];
const order = (need: number, people: number, absence: number, of = cells) =>
  orderGaps(of, { need, people, absence }).map(({ facts }) => facts.province);

it('scores are the mean of need, people and absence, as worked out on paper', () => {
  const scored = orderGaps(cells, { need: 2, people: 1, absence: 2 });
  const rounded = scored.map(({ facts, score, low, high }) => [
    facts.province,
    ...[score, low, high].map((each) => Math.round(each * 10_000) / 10_000),
  ]);
  expect(rounded).toEqual([
    // Need 1, people 1, one for 100,000 is a half: (2 + 1 + 1) / 5. With four it is a fifth, with none whole.
    ['bay', 0.8, 0.68, 1],
    // (2 × 0.5 + 2/3 + 2) / 5; with one whom nobody knows (1 + 2/3 + 1) / 5.
    ['coast', 0.7333, 0.5333, 0.7333],
    ['atlas', 0.4667, 0.2667, 0.4667],
  ]);
});

it('other weights make the order that they say', () => {
  expect(order(1, 0, 0)).toEqual(['bay', 'coast', 'atlas']);
  // Where nobody is listed in two of them, the one of the higher share comes first.
  expect(order(0, 0, 1)).toEqual(['coast', 'atlas', 'bay']);
  expect(order(1, 0, 5)).toEqual(['coast', 'atlas', 'bay']);
  expect(order(5, 0, 1)).toEqual(['bay', 'coast', 'atlas']);
});

it('each focus area is compared with itself alone', () => {
  const others = [
    { ...cell('atlas', 90, 9000), focus: 'school' },
    { ...cell('bay', 80, 8000), focus: 'school' },
  ];
  const both = orderGaps([...cells, ...others], { need: 1, people: 0, absence: 0 });
  expect(both.map(({ facts, score }) => [facts.focus, facts.province, score])).toEqual([
    ['school', 'atlas', 1],
    ['water', 'bay', 1],
    ['water', 'coast', 0.5],
    ['school', 'bay', 0],
    ['water', 'atlas', 0],
  ]);
});

it('equal cells stand in the order of their ids, and one alone has no need to compare', () => {
  const same = [cell('zagora', 5, 1), cell('agadir', 5, 1)];
  expect(order(2, 1, 2, same)).toEqual(['agadir', 'zagora']);
  expect(orderGaps([cell('zagora', 5, 1)], { need: 1, people: 0, absence: 0 })[0]?.score).toBe(0);
});

it('numbers are small with one to four associations, or few inhabitants', () => {
  const of = (listed: number, population: number) =>
    isSmallNumber(cell('a', 1, 1, { listed, population }));
  expect([of(0, 100_000), of(1, 100_000), of(4, 900_000), of(5, 100_000), of(9, 99_999)]).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});

it('where nobody lives nothing is divided', () => {
  expect([ratePer100000(3, 0), ratePer100000(3, 150_000)]).toEqual([0, 2]);
});
