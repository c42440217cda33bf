import type { ByteReader } from './bytes.ts';
import { ByteWriter } from './bytes.ts';
import { readNumberSet, writeNumberSet } from './number-set.ts';

/** How a text has a word of the index: as written, without what is glued to it, by its stem, by sound. */
export const manners = ['exact', 'bare', 'stem', 'sound'] as const;
export type TermForm = (typeof manners)[number];

/** Associations that have a word in one manner and in the same fields. */
export interface Posting {
  manner: TermForm;
  /** Fields that have it, a bit for each: name and place are 1 + 4. */
  fields: number;
  /** Their numbers, ascending; or the file that holds them, where they are many. */
  numbers: ArrayLike<number> | string;
}

/** A word of the index, or a sound, and who has it. */
export interface Entry {
  word: string;
  uses: Posting[];
}

/**
 * Writes words in order, each by what it shares with the one before: after `ecole`, `ecolier` is
 * "4 letters as before, then `ier`".
 *
 * @param entries in the order of their words as JavaScript compares them
 */
export function writeShard(entries: readonly Entry[], size: number): Uint8Array {
  const writer = new ByteWriter().number(entries.length);
  let before = '';
  for (const entry of entries) {
    const shared = countShared(before, entry.word);
    writer.number(shared).text(entry.word.slice(shared)).bytes(writeUses(entry.uses, size));
    before = entry.word;
  }
  return writer.finish();
}

/** The uses of a word as they stand in its shard. */
export function writeUses(uses: readonly Posting[], size: number): Uint8Array {
  const writer = new ByteWriter().number(uses.length);
  for (const { manner, fields, numbers } of uses) {
    const isFile = typeof numbers === 'string';
    writer.number((fields << 3) | (manners.indexOf(manner) << 1) | (isFile ? 1 : 0));
    if (isFile) writer.text(numbers);
    else writer.bytes(writeNumberSet(Array.from(numbers), size));
  }
  return writer.finish();
}

/** The entries of a shard, in order. Throws a `RangeError` where it is cut short. */
export function readShard(reader: ByteReader, size: number): Entry[] {
  let word = '';
  return Array.from({ length: reader.number() }, () => {
    word = word.slice(0, reader.number()) + reader.text();
    return { word, uses: Array.from({ length: reader.number() }, () => readUse(reader, size)) };
  });
}

function readUse(reader: ByteReader, size: number): Posting {
  const head = reader.number();
  const manner = manners[(head >> 1) & 3] ?? 'exact';
  return {
    manner,
    fields: head >> 3,
    numbers: head & 1 ? reader.text() : readNumberSet(reader, size),
  };
}

/** How many letters two words begin with alike; the two halves of a rare letter stay together. */
export function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared > 0 && /[\ud800-\udbff]/.test(one.charAt(shared - 1)) ? shared - 1 : shared;
}

/** The place of the first of some sorted words that comes after `word`. */
export function findAfter(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
