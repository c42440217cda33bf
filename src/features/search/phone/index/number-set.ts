import type { ByteReader } from './bytes.ts';
import { ByteWriter } from './bytes.ts';

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
  // Nearly all sets are small, and a directory has a million of them.
  if (numbers.length * 2 <= size && present.length <= bitsLength)
    return finish('present', numbers.length, present);
  const bits = new Uint8Array(bitsLength);
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  const isIn = new Set(numbers);
  const others = Array.from({ length: size }, (_, number) => number).filter((n) => !isIn.has(n));
  const absent = writeSteps(others);
  if (present.length <= Math.min(absent.length, bitsLength))
    return finish('present', numbers.length, present);
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
