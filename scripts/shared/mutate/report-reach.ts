import { afterAll } from 'vitest';

/** With each test file: the functions that ran, which those files told whose text was changed to tell it. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of fixtures from the pattern, and there are none.
afterAll(({}, { file }) => {
  const { reached = [] } = globalThis as { reached?: Iterable<string> };
  Object.assign(file.meta, { reached: [...reached] });
});
