import { expect, it } from 'vitest';
import { sumFamily, watchProcess } from './watch-process.ts';

it('sums a process and all that it started, and nobody else', () => {
  const processes = [
    { id: 1, parent: 0, resident: 1000, worked: 2000 },
    { id: 10, parent: 1, resident: 5, worked: 10 },
    { id: 11, parent: 10, resident: 7, worked: 14 },
    { id: 12, parent: 11, resident: 11, worked: 22 },
    { id: 20, parent: 1, resident: 500, worked: 1000 },
  ];
  expect(sumFamily(10, processes)).toEqual({ resident: 23, worked: 46 });
  expect(sumFamily(99, processes)).toEqual({ resident: 0, worked: 0 });
});

it.runIf(process.platform === 'linux')('finds at least what this process has', () => {
  const stop = watchProcess(process.pid);
  const { memory, worked } = stop();
  expect(memory).toBeGreaterThan(process.memoryUsage.rss() / 2);
  expect(worked).toBeGreaterThan(0);
});
