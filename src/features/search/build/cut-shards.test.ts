import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, findAfter, readShard } from '#features/search/phone/index/postings.ts';
import { cutShards, moveOutSets } from './cut-shards.ts';

const size = 4000;
const words = fc.uniqueArray(fc.stringMatching(/^[a-dé𞤀𞤁]{1,9}$/u), { maxLength: 900 });

describe('cutShards', () => {
  it('lets every word be found in the shard that its start names', () => {
    fc.assert(
      fc.property(words, (list) => {
        const sorted = list.toSorted((a, b) => (a < b ? -1 : 1));
        const postings = [{ termForm: 'exact' as const, fields: 1, numbers: [7, 9] }];
        const { starts, shards } = cutShards(
          sorted.map((word) => ({ word, postings })),
          size,
        );
        expect(starts).toEqual(starts.toSorted((a, b) => (a < b ? -1 : 1)));
        for (const word of sorted) {
          const shard = shards[findAfter(starts, word) - 1] ?? new Uint8Array();
          const entries = readShard(new ByteReader(shard), size);
          expect(entries.map((entry) => entry.word)).toContain(word);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['ecolier', 'ecologie', 'ecolo'],
    // Two units of UTF-16 are one letter: half of it would be no text.
    ['ab', 'a𞤀𞤁', 'a𞤀'],
    ['a𞤀', 'a𞤁b', 'a𞤁'],
  ])('names a start by as many letters as tell it from the word before: %s, %s', (...words) => {
    const start = words.pop();
    const numbers = Array.from({ length: 900 }, (_, at) => at * 4);
    const postings = [1, 2, 3, 4, 5].map((fields) => ({
      termForm: 'exact' as const,
      fields,
      numbers,
    }));
    const entries = words.map((word) => ({ word, postings }));
    expect(cutShards(entries, size).starts).toEqual(['', start]);
  });
});

it.each([
  // A word of n letters that nobody has takes 4 + 2n bytes, and a shard has room for 4,000.
  [998, ['']],
  [999, ['', 'b']],
])('two words fill a shard, and begin another: %i letters', (letters, starts) => {
  const entries = ['a'.repeat(998), 'b'.repeat(letters)].map((word) => ({ word, postings: [] }));
  expect(cutShards(entries, size).starts).toEqual(starts);
});

describe('moveOutSets', () => {
  it.each([
    [400, [...Array(60).keys()]],
    [401, 'sets/0.txt'],
  ])('a set of %i bytes is at %j', (length, stands) => {
    const numbers = [...Array(60).keys()];
    const entries = [
      { word: 'eau', postings: [{ termForm: 'stem' as const, fields: 1, numbers }] },
    ];
    const [moved] = moveOutSets(entries, () => ({ length, file: () => 'sets/0.txt' }));
    expect(moved?.postings).toEqual([{ termForm: 'stem', fields: 1, numbers: stands }]);
  });

  it('gives a large set a file, and alike sets the same', () => {
    const numbers = Array.from({ length: 900 }, (_, at) => at * 4);
    const entries = [
      { word: 'eau', postings: [{ termForm: 'stem' as const, fields: 1, numbers }] },
    ];
    const keep = () => ({ length: 900, file: () => 'sets/0.txt' });
    expect(moveOutSets(entries, keep)[0]?.postings[0]?.numbers).toBe('sets/0.txt');
    const few = [
      { word: 'eau', postings: [{ termForm: 'stem' as const, fields: 1, numbers: [1] }] },
    ];
    expect(moveOutSets(few, keep)).toEqual(few);
  });
});
