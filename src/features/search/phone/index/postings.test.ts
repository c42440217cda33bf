import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#testing/search/any-text.ts';
import {
  ByteReader,
  countShared,
  countValues,
  type Entry,
  findAfter,
  intersect,
  readGroup,
  readNumberSet,
  readShard,
  termForms,
  writeGroup,
  writeNumberSet,
  writePostings,
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

  // How many are listed and in which form, then the list.
  it.each<[numbers: number[], size: number, bytes: number[]]>([
    [[], 0, [0]],
    [[], 5, [0]],
    [[0], 1, [1]],
    [[0, 1], 2, [1]],
    [[1], 2, [3, 1]],
    [[0, 2], 4, [8, 5]],
    [[0, 1, 2, 4], 5, [4, 3]],
    [[3, 200], 300, [6, 3, 196, 1]],
    [[127], 200, [3, 127]],
    [[128], 200, [3, 128, 1]],
    [[0], 8, [3, 0]],
    [[0, 1, 2, 3], 8, [14, 15]],
    [[0, 1, 2, 3, 4, 5, 6], 8, [4, 7]],
    [[0, 4, 6, 8], 9, [14, 81, 1]],
    [[1, 3, 5, 7, 9, 11, 13, 15], 16, [26, 170, 170]],
  ])('%j of %i takes the bytes %j', (numbers, size, bytes) => {
    expect([...writeNumberSet(numbers, size)]).toEqual(bytes);
    expect([...readNumberSet(new ByteReader(Uint8Array.from(bytes)), size)]).toEqual(numbers);
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

  it.each([
    ['ecole', 'ecolier', 4],
    ['a', 'b', 0],
    ['ab', 'ab', 2],
    ['ab', 'abc', 2],
    // The two letters begin with the same half.
    ['a𞤀', 'a𞤁', 1],
    ['𞤀', '𞤀b', 2],
  ])('%s and %s begin alike', (one, other, shared) => {
    expect(countShared(one, other)).toBe(shared);
  });

  it('holds a use of a word in a few bytes', () => {
    const uses = [
      { termForm: 'sound' as const, fields: 5, numbers: [1] },
      { termForm: 'exact' as const, fields: 1, numbers: 'a' },
    ];
    expect([...writePostings(uses, 4)]).toEqual([2, 46, 3, 1, 9, 1, 97]);
  });

  it('is found by its first word', () => {
    expect(['b', 'd'].map((first) => findAfter(['a', 'c', 'd'], first))).toEqual([1, 3]);
    expect(findAfter([], 'x')).toBe(0);
  });
});

it('counts how many of some have each value, those that nobody has too', () => {
  const lists = new Map([
    ['health', [0, 2, 5]],
    ['water', [1, 2]],
    ['sport', []],
  ]);
  const read = readGroup(writeGroup(lists, 6), 6);
  expect([...read].map(([value, numbers]) => [value, [...numbers]])).toEqual([...lists]);
  expect([...countValues(read, [2, 5], 6)]).toEqual([
    ['health', 2],
    ['water', 1],
    ['sport', 0],
  ]);
});

it.each<[lists: number[][][], passed: number[] | undefined]>([
  [[], undefined],
  [[[]], []],
  [[[[1, 2]]], [1, 2]],
  [[[[1], [1, 3]]], [1, 3]],
  [[[[1, 2]], [[2, 3]]], [2]],
  [
    [[[1, 2], [3]], [[2, 3]], [[3], [2]]],
    [2, 3],
  ],
  [[[[1, 2]], []], []],
])('one value of each of %j have %j', (lists, passed) => {
  const allowed = intersect(lists, 4);
  expect(allowed && [...allowed.keys()].filter((number) => allowed[number])).toEqual(passed);
});
