import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect } from '#features/search/phone/index/postings.ts';
import {
  type AskedTerm,
  addUp,
  findReason,
  guessBest,
  listAllowed,
  rank,
  reorder,
} from './rank.ts';

describe('rank', () => {
  it('puts the best first, by name among equals, and nobody without a score', () => {
    expect(rank([0, 7, 3, 7], undefined)).toEqual([1, 3, 2]);
    expect(rank([0, 7, 3, 7], Uint8Array.of(1, 0, 1, 1))).toEqual([3, 2]);
  });

  it('agrees with a plain sort', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 480 })), (score) => {
        const plain = [...score.keys()]
          .filter((number) => score[number])
          .sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
        expect(rank(score, undefined)).toEqual(plain);
      }),
    );
  });
});

describe('intersect', () => {
  it('wants every filter, and within a filter one value', () => {
    const allowed = intersect(
      [
        [
          [0, 1],
          [1, 2],
        ],
        [[1, 2, 4]],
      ],
      5,
    );
    expect(listAllowed(5, allowed)).toEqual([1, 2]);
    expect(listAllowed(3, intersect([], 3))).toEqual([0, 1, 2]);
    expect(listAllowed(3, intersect([[[]]], 3))).toEqual([]);
  });
});

/** A term by the score of each association. */
const term = (...score: number[]) =>
  ({
    score: Uint8Array.from(score),
    count: score.filter(Boolean).length,
    reasonOf: (number: number) => `${score.join()} ${number}`,
  }) as unknown as AskedTerm;

describe('the one who is probably meant', () => {
  it.each<[AskedTerm[], number | undefined]>([
    [[], undefined],
    [[term(0, 0)], undefined],
    [[term(0, 5, 9)], 2],
    [[term(0, 5, 9), term(9, 9, 0)], 1],
    [[term(9, 9, 9, 9), term(0, 0, 1, 2)], 3],
    [[term(1, 1, 1, 1)], undefined],
    [[term(4, 4, 4)], 0],
  ])('has the rarest word, and the others best: %#', (terms, number) => {
    expect(guessBest(terms)).toBe(number);
  });
});

describe('the sum', () => {
  it('is of those who have every word', () => {
    expect(addUp([term(1, 2, 0), term(3, 0, 4)], 3)).toEqual({
      score: Uint16Array.of(4, 0, 0),
      count: 1,
    });
    expect(addUp([term(200, 2), term(200, 3)], 2)).toEqual({
      score: Uint16Array.of(400, 5),
      count: 2,
    });
  });
});

describe('the reason', () => {
  it('is that of the best word, the first of equals', () => {
    expect(findReason([term(1, 2), term(3, 2)], 0)).toBe('3,2 0');
    expect(findReason([term(1, 2), term(3, 2)], 1)).toBe('1,2 1');
    expect(findReason([], 1)).toBeUndefined();
  });
});

describe('reorder', () => {
  it('takes another order, and leaves those that it does not name as they were', () => {
    expect(reorder([5, 1, 3, 4], [9, 4, 5], 10)).toEqual([4, 5, 1, 3]);
  });
});
