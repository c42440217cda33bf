import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect } from '#features/search/phone/index/postings.ts';
import { listAllowed, rank, reorder } from './rank.ts';

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

describe('reorder', () => {
  it('takes another order, and leaves those that it does not name as they were', () => {
    expect(reorder([5, 1, 3, 4], [9, 4, 5], 10)).toEqual([4, 5, 1, 3]);
  });
});
