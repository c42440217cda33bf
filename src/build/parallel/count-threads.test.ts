import { expect, it } from 'vitest';
import { countThreads } from './count-threads.ts';

const gigabyte = 2 ** 30;
const machine = { cores: 8, memory: 64 * gigabyte };
const tenThousand = 10_000_000;

it('as many threads draw as there are cores', () => {
  expect(countThreads(tenThousand, machine)).toBe(8);
});

it('fewer draw where there is no memory for them, and always one', () => {
  expect(countThreads(tenThousand, { ...machine, memory: 3 * gigabyte })).toBe(3);
  expect(countThreads(tenThousand, { ...machine, memory: gigabyte / 4 })).toBe(1);
  expect(countThreads(tenThousand, { ...machine, cores: 1 })).toBe(1);
});

it('few records are drawn by one', () => {
  expect(countThreads(50_000, machine)).toBe(1);
});

it('somebody may say how many', () => {
  expect(countThreads(50_000, machine, '3')).toBe(3);
  expect(() => countThreads(50_000, machine, 'all')).toThrow('TWIZA_THREADS is “all”');
});
