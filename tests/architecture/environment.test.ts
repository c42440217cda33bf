import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';

const files = globSync(['astro.config.mjs', 'src/**/*.{ts,tsx,astro}'], { cwd: root }).filter(
  // The local editor is no part of a build.
  (file) => !/\.test\.tsx?$|^src\/(?:testing|cms\/local)\//.test(file),
);

/** Where a variable is read; not where all are handed on to a program, or a bundle has none. */
const reading = /(?<!\.\.\.|')process\.env\b/;

it('is read only where docs/build.md says so', () => {
  const document = readFileSync(join(root, 'docs/build.md'), 'utf8');
  const [, paragraph = ''] =
    /^## What the environment may say$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(document) ?? [];
  const told = [...paragraph.matchAll(/`(src\/[^`]+)`/g)].map(([, file]) => file);
  const readers = files.filter((file) => reading.test(readFileSync(join(root, file), 'utf8')));
  expect(readers.toSorted()).toEqual(told.toSorted());
});
