import { expect, it } from 'vitest';
import { measureGrowth, mostGrowth } from './measure-growth.ts';

/** Counts steps in place of time: ten thousand microseconds for each unit of work. */
async function grow(work: (times: number) => number): Promise<number> {
  let now = 0;
  return measureGrowth(
    (times) => {
      now += 10_000 * work(times);
    },
    () => now,
  );
}

it.each<[name: string, work: (times: number) => number, growth: number]>([
  ['with the length', (times) => times, 8],
  ['with the square of the length', (times) => times * times, 64],
  ['not at all', () => 1, 1],
])('tells work that grows %s', async (_, work, growth) => {
  expect(await grow(work)).toBe(growth);
});

it('takes the fastest of several tries, so that one hiccup is no growth', async () => {
  let run = 0;
  expect(await grow((times) => (run++ === 0 ? 1000 : times))).toBeLessThan(mostGrowth);
});
