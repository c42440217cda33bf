import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';

it('a test that puts another module in the place of one has its modules to itself', () => {
  const files = globSync('{src,scripts,tests}/**/*.test.{ts,tsx}', { cwd: root });
  const replacing = files.filter((file) =>
    /^\s*vi\.(mock|doMock|resetModules)\(/m.test(readFileSync(join(root, file), 'utf8')),
  );
  const alone = files.filter((file) => /\.alone\.test\.tsx?$/.test(file));
  expect(replacing.length).toBeGreaterThan(0);
  expect(replacing.filter((file) => !alone.includes(file))).toEqual([]);
});
