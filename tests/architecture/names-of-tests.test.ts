import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';

const files = globSync('{src,scripts,tests}/**/*.test.{ts,tsx}', { cwd: root });
const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('a test that puts another module in the place of one has its modules to itself', () => {
  const replacing = files.filter((file) =>
    /^\s*vi\.(mock|doMock|resetModules)\(/m.test(read(file)),
  );
  const alone = files.filter((file) => /\.alone\.test\.tsx?$/.test(file));
  expect(replacing.length).toBeGreaterThan(0);
  expect(replacing.filter((file) => !alone.includes(file))).toEqual([]);
});

it('a test beside the code that starts programs says so by its name, and no other does', () => {
  const beside = files.filter((file) => file.startsWith('src/'));
  const starting = beside.filter((file) =>
    /from '(?:node:child_process|#testing\/git-repository\.ts)'/.test(read(file)),
  );
  expect(starting.length).toBeGreaterThan(0);
  expect(starting).toEqual(beside.filter((file) => file.endsWith('.process.test.ts')));
});
