import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from './bytes.ts';
import { readNumberSet, writeNumberSet } from './number-set.ts';

const count = (length: number) => Array.from({ length }, (_, number) => number);

describe('a set of numbers', () => {
  it('comes back as it was written', () => {
    const sets = fc.integer({ min: 0, max: 3000 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        seed: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
    );
    fc.assert(
      fc.property(sets, ({ size, share, seed }) => {
        const numbers = count(size).filter(() => seed.next().value < share);
        const reader = new ByteReader(writeNumberSet(numbers, size));
        expect([...readNumberSet(reader, size)]).toEqual(numbers);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, number[], number]>([
    ['a few by their distance', [3, 500, 9000], 7],
    ['all in two bytes', count(10_000), 1],
    ['all but a few by those that lack', count(10_000).slice(3), 5],
    ['every second one by bits', count(5000).map((number) => number * 2), 1254],
  ])('writes %s', (_, numbers, bytes) => {
    expect(writeNumberSet(numbers, 10_000).length).toBeLessThanOrEqual(bytes);
  });

  it('that is cut short, or longer than can be, is refused', () => {
    const whole = writeNumberSet([3, 500, 9000], 10_000);
    expect(() => readNumberSet(new ByteReader(whole.subarray(0, -1)), 10_000)).toThrow(RangeError);
    expect(() => readNumberSet(new ByteReader(whole), 2)).toThrow(RangeError);
  });
});
