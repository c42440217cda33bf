/** Choices that come out the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Items of a larger weight come up more often. */
  pickWeighted<T>(items: readonly T[], weigh: (item: T) => number): T;
}

/** Mulberry32, a small generator that is even enough for test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T;
  return {
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    pick,
    pickWeighted: (items, weigh) => {
      let rest = next() * items.reduce((sum, item) => sum + weigh(item), 0);
      for (const item of items) {
        rest -= weigh(item);
        if (rest < 0) return item;
      }
      return pick(items);
    },
  };
}
