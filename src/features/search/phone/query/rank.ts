/** Numbers of a directory that may be shown, each marked with 1; undefined where all may. */
export type Allowed = Uint8Array | undefined;

/**
 * Numbers in the order of what they are worth, the best first and by name among equals.
 * `rank([0, 7, 3, 7])` is 1, 3, 2. The work grows with their number alone.
 */
export function rank(worth: ArrayLike<number>, allowed: Allowed): number[] {
  const byWorth: number[][] = [];
  for (let number = 0; number < worth.length; number++) {
    const each = worth[number] ?? 0;
    if (!each || (allowed && !allowed[number])) continue;
    const list = byWorth[each];
    if (list) list.push(number);
    else byWorth[each] = [number];
  }
  return byWorth.reverse().flat();
}

/** All numbers that may be shown, by name. */
export function listAllowed(size: number, allowed: Allowed): number[] {
  const all = Array.from({ length: size }, (_, number) => number);
  return allowed ? all.filter((number) => allowed[number]) : all;
}

/** Numbers in another order; those that it does not name come after, as they were. */
export function reorder(numbers: readonly number[], order: readonly number[], size: number) {
  const isWanted = new Uint8Array(size);
  for (const number of numbers) isWanted[number] = 1;
  const named = order.filter((number) => isWanted[number]);
  for (const number of named) isWanted[number] = 0;
  return [...named, ...numbers.filter((number) => isWanted[number])];
}

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
