import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#testing/search/any-text.ts';
import { ByteReader } from './bytes.ts';
import { type Entry, findAfter, manners, readShard, writeShard } from './shard.ts';

const size = 50;
const numbers = fc
  .uniqueArray(fc.nat({ max: size - 1 }))
  .map((list) => list.toSorted((a, b) => a - b));
const use = fc.record({
  manner: fc.constantFrom(...manners),
  fields: fc.nat({ max: 255 }),
  numbers: fc.oneof(numbers, fc.constant('values/province/chichaoua.txt')),
});
const word = fc.oneof(
  anyText.map((text) => text.toWellFormed()),
  fc.stringMatching(/^[abé𞤀𞤁]{0,6}$/u),
);
const shards = fc
  .uniqueArray(fc.record({ word, uses: fc.array(use, { maxLength: 3 }) }), {
    selector: (entry) => entry.word,
  })
  .map((entries) => entries.toSorted((a, b) => (a.word < b.word ? -1 : 1)));

function read(bytes: Uint8Array): Entry[] {
  return readShard(new ByteReader(bytes), size).map((entry) => ({
    ...entry,
    uses: entry.uses.map(({ numbers, ...rest }) => ({
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
      { word: 'ecole', uses: [{ manner: 'exact', fields: 1, numbers: [3, 4] }] },
      { word: 'ecolier', uses: [{ manner: 'stem', fields: 5, numbers: 'sets/0.txt' }] },
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
