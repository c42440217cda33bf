import { expect, it } from 'vitest';
import { freeMemory } from './free-memory.ts';

it('gives back what nobody holds any more', () => {
  let held = Array.from({ length: 150_000 }, (_, at) => ({ at, text: [at] }));
  const before = process.memoryUsage().heapTotal;
  expect(held.length).toBe(150_000);
  held = [];
  freeMemory();
  expect(process.memoryUsage().heapTotal).toBeLessThan(before - 5_000_000);
});
