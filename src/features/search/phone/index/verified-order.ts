import { ByteReader, ByteWriter } from './postings.ts';

/** Milliseconds of a day. */
const dayLength = 86_400_000;

/**
 * Days of last verification, the latest first, each with the associations verified on it: the day as
 * its distance from the one after it, then how many, then their numbers by distance.
 *
 * @param verified ISO day of each association by its number, undefined for one that nobody verified
 */
export function writeVerifiedDays(verified: readonly (string | undefined)[]): Uint8Array {
  const days = new Map<number, number[]>();
  for (const [number, date] of verified.entries()) {
    if (date === undefined) continue;
    const day = Math.floor(Date.parse(date) / dayLength);
    const numbers = days.get(day) ?? [];
    days.set(day, numbers);
    numbers.push(number);
  }
  const writer = new ByteWriter().number(days.size);
  let after = 0;
  for (const [day, numbers] of [...days].sort(([a], [b]) => b - a)) {
    // The first stands for itself, days since 1970.
    writer.number(after ? after - day : day).number(numbers.length);
    numbers.reduce((before, number) => {
      writer.number(number - before);
      return number;
    }, 0);
    after = day;
  }
  return writer.finish();
}

/** The numbers of all that were verified, the last one first; by name within a day. */
export function readVerifiedOrder(bytes: Uint8Array): number[] {
  const reader = new ByteReader(bytes);
  const order: number[] = [];
  for (let left = reader.number(); left > 0; left--) {
    reader.number();
    for (let count = reader.number(), number = 0; count > 0; count--) {
      number += reader.number();
      order.push(number);
    }
  }
  return order;
}
