import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#testing/search/any-text.ts';
import {
  ByteReader,
  type Entry,
  findAfter,
  readNumberSet,
  readShard,
  termForms,
  writeNumberSet,
  writeShard,
} from './postings.ts';

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

const size = 50;
const numbers = fc
  .uniqueArray(fc.nat({ max: size - 1 }))
  .map((list) => list.toSorted((a, b) => a - b));
const posting = fc.record({
  termForm: fc.constantFrom(...termForms),
  fields: fc.nat({ max: 255 }),
  numbers: fc.oneof(numbers, fc.constant('values/province/chichaoua.txt')),
});
const word = fc.oneof(
  anyText.map((text) => text.toWellFormed()),
  fc.stringMatching(/^[abé𞤀𞤁]{0,6}$/u),
);
const shards = fc
  .uniqueArray(fc.record({ word, postings: fc.array(posting, { maxLength: 3 }) }), {
    selector: (entry) => entry.word,
  })
  .map((entries) => entries.toSorted((a, b) => (a.word < b.word ? -1 : 1)));

function read(bytes: Uint8Array): Entry[] {
  return readShard(new ByteReader(bytes), size).map((entry) => ({
    ...entry,
    postings: entry.postings.map(({ numbers, ...rest }) => ({
      ...rest,
      numbers: typeof numbers === 'string' ? numbers : Array.from(numbers),
    })),
  }));
}

describe('a shard', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(shards, (entries) => {
        expect(read(writeShard(entries, size))).toEqual(entries);
      }),
    );
  });

  it('that is cut short is refused, wherever it is cut', () => {
    const entries: Entry[] = [
      { word: 'ecole', postings: [{ termForm: 'exact', fields: 1, numbers: [3, 4] }] },
      { word: 'ecolier', postings: [{ termForm: 'stem', fields: 5, numbers: 'sets/0.txt' }] },
    ];
    const bytes = writeShard(entries, size);
    for (let end = 0; end < bytes.length; end++) {
      expect(() => read(bytes.subarray(0, end))).toThrow(RangeError);
    }
  });

  it('is found by its first word', () => {
    expect(['b', 'd'].map((first) => findAfter(['a', 'c', 'd'], first))).toEqual([1, 3]);
    expect(findAfter([], 'x')).toBe(0);
  });
});
