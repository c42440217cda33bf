import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeBundle } from './make-bundle.ts';
import { numberFragments } from './number-fragments.ts';
import { openFetch, trimBundle } from './trim-bundle.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twiza-bundle-'));
  await makeBundle(
    ['a', 'b', 'c'].map((name) => ({
      url: `/fr/${name}/`,
      content: `mot${name}`,
      language: 'und',
    })),
    folder,
  );
});
afterEach(() => rm(folder, { recursive: true }));

it('the results stand by number in a folder that bears the hash of the index', async () => {
  await numberFragments(folder);
  const [build = ''] = await readdir(join(folder, 'fragment'));
  expect(await readdir(folder)).toContain(`pagefind.und_${build}.pf_meta`);
  expect((await readdir(join(folder, 'fragment', build))).sort()).toEqual([
    '0.pf_fragment',
    '1.pf_fragment',
    '2.pf_fragment',
  ]);
});

it('holds what the site loads, and nothing of Pagefind’s own interfaces', async () => {
  await writeFile(join(folder, 'filter.js'), '');
  await trimBundle(folder);
  const names = (await readdir(folder)).map((name) => name.replace(/und_[\da-f]+/, 'und_x'));
  expect(names.toSorted()).toEqual([
    'filter.js',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
    'pagefind.und_x.pf_meta',
    'wasm.unknown.pagefind',
  ]);
  expect(await readFile(join(folder, 'pagefind.js'), 'utf8')).toMatch(
    /^let fetch=globalThis\.fetch\.bind\(globalThis\);export const fetchBy=/,
  );
});

it('a table that is written otherwise stops the build', async () => {
  await writeFile(join(folder, 'fragment', 'und_0000000.pf_fragment'), '');
  await expect(numberFragments(folder)).rejects.toThrow('3 of 4 results stand in the table');
});

it('a script that fetches otherwise stops the build', async () => {
  const script = await readFile(join(folder, 'pagefind.js'), 'utf8');
  expect(openFetch(script)).toContain('fetchBy');
  expect(() => openFetch(script.replace('await fetch(', 'await get('))).toThrow('fetches');
});
