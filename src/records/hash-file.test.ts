import { expect, it } from 'vitest';
import { hashFile } from './hash-file.ts';

// As `git hash-object` says.
it.each([
  ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
  ['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
  ['أمل\n', '7d9d2f0923f96e4e9ece4ad4cb9ab3972755e39d'],
])('names %j as git does', (text, hash) => {
  expect(hashFile(text)).toBe(hash);
});
