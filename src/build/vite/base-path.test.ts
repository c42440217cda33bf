import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildWith } from '#testing/build-with.ts';
import { writtenBasePath } from './base-path.ts';

const path = 'src/base/base-path.ts';
const source = readFileSync(join(import.meta.dirname, '../../base/base-path.ts'), 'utf8');
const reader = `import { basePath } from "#base/base-path.ts";\nfetch(basePath + "/map/");`;

it('writes the path where it is declared', async () => {
  const { code } = await buildWith(writtenBasePath("'/twiza'"), { [path]: source }, [path]);
  const built = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(built.basePath).toBe('/twiza');
});

it('writes it into a script itself, which then imports nothing', async () => {
  const { code, chunks } = await buildWith(writtenBasePath("'/twiza'"), { 'entry.js': reader });
  expect(chunks.flatMap(({ imports }) => imports)).toEqual([]);
  expect(code).toContain('/twiza');
});

it('fails where the path is declared in another way', async () => {
  const other = { [path]: 'export let basePath;' };
  await expect(buildWith(writtenBasePath("'/twiza'"), other, [path])).rejects.toThrow('declare');
});
