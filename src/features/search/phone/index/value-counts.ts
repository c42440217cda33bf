import { ByteReader, ByteWriter } from './bytes.ts';
import { readNumberSet, writeNumberSet } from './number-set.ts';

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
