/**
 * Whole numbers and texts one after the other in a file, as small as they come. A number is written
 * in parts of seven bits, the smallest part first, with a mark on every part but the last: 5 takes
 * one byte, 300 takes two.
 */
export class ByteWriter {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  /** @param value whole, from 0 to 2³¹ − 1 */
  number(value: number): this {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes.push((rest & 127) | 128);
    this.#bytes.push(rest);
    return this;
  }

  text(text: string): this {
    const bytes = new TextEncoder().encode(text);
    return this.number(bytes.length).bytes(bytes);
  }

  bytes(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what `ByteWriter` wrote. Throws a `RangeError` where a file ends too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('The file ends too early.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  text(): string {
    return new TextDecoder().decode(this.bytes(this.number()));
  }

  bytes(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('The file ends too early.');
    const bytes = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }
}

/**
 * How a set of numbers is written, whichever is smallest: the numbers that are in it, each by its
 * distance from the one before; those that are not, likewise; or one bit for each number that there is.
 * Three of ten thousand take six bytes as `present`; all but three as few as `absent`; every second one
 * takes 1,250 as `bits`.
 */
const forms = ['present', 'absent', 'bits'] as const;

/**
 * @param numbers ascending, each once, all below `size`
 * @param size how many numbers there are: the associations of the directory
 */
export function writeNumberSet(numbers: readonly number[], size: number): Uint8Array {
  const present = writeSteps(numbers);
  const bitsLength = Math.ceil(size / 8);
  // Nearly all sets are small, and a directory has a million of them. No larger set is smallest so.
  if (numbers.length * 2 <= size && present.length <= bitsLength)
    return finish('present', numbers.length, present);
  const bits = new Uint8Array(bitsLength);
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  const isIn = new Set(numbers);
  const others = Array.from({ length: size }, (_, number) => number).filter((n) => !isIn.has(n));
  const absent = writeSteps(others);
  return absent.length <= bitsLength
    ? finish('absent', others.length, absent)
    : finish('bits', numbers.length, bits);
}

function finish(form: (typeof forms)[number], listed: number, body: Uint8Array): Uint8Array {
  const head = listed * forms.length + forms.indexOf(form);
  return new ByteWriter().number(head).bytes(body).finish();
}

/** The numbers of a set, ascending. */
export function readNumberSet(reader: ByteReader, size: number): Uint32Array {
  const head = reader.number();
  const form = forms[head % forms.length];
  const listed = Math.floor(head / forms.length);
  // What is damaged may name any length; no set is longer than the directory.
  if (listed > size) throw new RangeError('A set is larger than the directory.');
  if (form === 'present') return readSteps(reader, listed);
  const bits = form === 'bits' ? reader.bytes(Math.ceil(size / 8)) : undefined;
  const absent = bits ? undefined : new Set(readSteps(reader, listed));
  const isIn = (number: number) =>
    bits ? ((bits[number >> 3] ?? 0) >> (number & 7)) & 1 : !absent?.has(number);
  const numbers = new Uint32Array(bits ? listed : size - listed);
  for (let number = 0, at = 0; number < size; number++) if (isIn(number)) numbers[at++] = number;
  return numbers;
}

function writeSteps(numbers: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  let before = -1;
  for (const number of numbers) {
    writer.number(number - before - 1);
    before = number;
  }
  return writer.finish();
}

function readSteps(reader: ByteReader, count: number): Uint32Array {
  let before = -1;
  return Uint32Array.from({ length: count }, () => {
    before += reader.number() + 1;
    return before;
  });
}

/** How a text has a term of the index: as written, without what is glued to it, by its stem, by sound. */
export const termForms = ['exact', 'bare', 'stem', 'sound'] as const;
export type TermForm = (typeof termForms)[number];

/** Associations that have a word in one termForm and in the same fields. */
export interface Posting {
  termForm: TermForm;
  /** Fields that have it, a bit for each: name and place are 1 + 4. */
  fields: number;
  /** Their numbers, ascending; or the file that holds them, where they are many. */
  numbers: ArrayLike<number> | string;
}

/** A word of the index, or a sound, and who has it. */
export interface Entry {
  word: string;
  postings: Posting[];
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
    writer.number(shared).text(entry.word.slice(shared)).bytes(writePostings(entry.postings, size));
    before = entry.word;
  }
  return writer.finish();
}

/** The uses of a word as they stand in its shard. */
export function writePostings(postings: readonly Posting[], size: number): Uint8Array {
  const writer = new ByteWriter().number(postings.length);
  for (const { termForm, fields, numbers } of postings) {
    const isFile = typeof numbers === 'string';
    writer.number((fields << 3) | (termForms.indexOf(termForm) << 1) | (isFile ? 1 : 0));
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
    return {
      word,
      postings: Array.from({ length: reader.number() }, () => readPosting(reader, size)),
    };
  });
}

function readPosting(reader: ByteReader, size: number): Posting {
  const head = reader.number();
  const termForm = termForms[(head >> 1) & 3] ?? 'exact';
  return {
    termForm,
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

/** `groups/<filter>.txt`: all values of a filter, each with who has it. */
export function writeGroup(
  lists: ReadonlyMap<string, readonly number[]>,
  size: number,
): Uint8Array {
  const writer = new ByteWriter().number(lists.size);
  for (const [value, numbers] of lists) writer.text(value).bytes(writeNumberSet(numbers, size));
  return writer.finish();
}

export function readGroup(bytes: Uint8Array, size: number): Map<string, Uint32Array> {
  const reader = new ByteReader(bytes);
  const lists = new Map<string, Uint32Array>();
  for (let left = reader.number(); left > 0; left--) {
    const value = reader.text();
    lists.set(value, readNumberSet(reader, size));
  }
  return lists;
}

/** How many of some associations have each value. */
export function countValues(
  lists: ReadonlyMap<string, Uint32Array>,
  numbers: readonly number[],
  size: number,
): Map<string, number> {
  const isAsked = new Uint8Array(size);
  for (const number of numbers) isAsked[number] = 1;
  const counts = new Map<string, number>();
  for (const [value, all] of lists) {
    let count = 0;
    for (const number of all) count += isAsked[number] ?? 0;
    counts.set(value, count);
  }
  return counts;
}

/** Numbers of a directory that may be shown, each marked with 1; undefined where all may. */
export type Allowed = Uint8Array | undefined;

/** Who has at least one value of every filter. @param lists for each filter, the numbers of each value */
export function intersect(lists: readonly ArrayLike<number>[][], size: number): Allowed {
  if (lists.length === 0) return;
  const passed = new Uint8Array(size);
  for (const [round, values] of lists.entries()) {
    for (const numbers of values) {
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] ?? 0;
        // It has passed the filters before, and perhaps this one by another value.
        if (passed[number] === round) passed[number] = round + 1;
      }
    }
  }
  return passed.map((rounds) => (rounds === lists.length ? 1 : 0));
}
