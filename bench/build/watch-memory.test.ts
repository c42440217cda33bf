import { expect, it } from 'vitest';
import { sumFamily, watchMemory } from './watch-memory.ts';

it('sums a process and all that it started, and nobody else', () => {
  const processes = [
    { id: 1, parent: 0, resident: 1000 },
    { id: 10, parent: 1, resident: 5 },
    { id: 11, parent: 10, resident: 7 },
    { id: 12, parent: 11, resident: 11 },
    { id: 20, parent: 1, resident: 500 },
  ];
  expect(sumFamily(10, processes)).toBe(23);
  expect(sumFamily(99, processes)).toBe(0);
});

it.runIf(process.platform === 'linux')('finds at least what this process has', () => {
  const stop = watchMemory(process.pid);
  expect(stop()).toBeGreaterThan(process.memoryUsage.rss() / 2);
});
