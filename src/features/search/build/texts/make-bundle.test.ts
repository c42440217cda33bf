import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBlock, readBlock } from '#features/search/phone/texts/fragment-blocks.ts';
import { joinFragments } from './join-fragments.ts';
import { type IndexRecord, makeBundle } from './make-bundle.ts';
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

it('several results stand in a file, in a folder that bears the hash of the index', async () => {
  await joinFragments(folder);
  const [build = ''] = await readdir(join(folder, 'fragment'));
  expect(await readdir(folder)).toContain(`pagefind.${build}.pf_meta`);
  expect(await readBlocks(build)).toEqual({ '0.json': ['/fr/a/', '/fr/b/', '/fr/c/'] });
});

it('a file of results has about as many letters as it may, and one result at least', async () => {
  await joinFragments(folder, 200);
  const [build = ''] = await readdir(join(folder, 'fragment'));
  expect(await readBlocks(build)).toEqual({
    '0.json': ['/fr/a/', '/fr/b/'],
    '1.json': ['/fr/c/'],
  });
});

it('a file takes one more result while half of it has room', async () => {
  const files = await readdir(join(folder, 'fragment'));
  const [length = 0] = await Promise.all(
    files.map(async (file) => {
      const json = gunzipSync(await readFile(join(folder, 'fragment', file))).toString();
      return json.replace('pagefind_dcd', '').length;
    }),
  );
  await joinFragments(folder, length * 1.5);
  const [build = ''] = await readdir(join(folder, 'fragment'));
  expect(await readBlocks(build)).toEqual({
    '0.json': ['/fr/a/', '/fr/b/'],
    '1.json': ['/fr/c/'],
  });
});

it.each([
  ['fragment/0und.pf_fragment', { file: 'fragment/und_5f3a/und.json', place: 0 }],
  ['fragment/z0a.pf_fragment', { file: 'fragment/und_5f3a/0a.json', place: 35 }],
  ['index/und_0a.pf_index', undefined],
])('Pagefind asks for %s, which stands in %j', (path, block) => {
  expect(findBlock(path, 'und_5f3a')).toEqual(block);
});

async function readBlocks(build: string): Promise<Record<string, string[]>> {
  const blocks: Record<string, string[]> = {};
  for (const file of (await readdir(join(folder, 'fragment', build))).sort())
    blocks[file] = readBlock(await readFile(join(folder, 'fragment', build, file))).map(
      ({ url }) => url,
    );
  return blocks;
}

it('holds what the site loads, and nothing of Pagefind’s own interfaces', async () => {
  for (const name of ['filter.js', 'old-filter', 'pagefind-ui.js'])
    await writeFile(join(folder, name), '');
  await trimBundle(folder);
  const names = (await readdir(folder)).map((name) => name.replace(/und_[\da-f]+/, 'und_x'));
  expect(names.toSorted()).toEqual([
    'filter.js',
    'fragment',
    'index',
    'old-filter',
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
  await expect(joinFragments(folder)).rejects.toThrow('3 of 4 results stand in the table');
});

it('a script that fetches otherwise stops the build', async () => {
  const script = await readFile(join(folder, 'pagefind.js'), 'utf8');
  expect(openFetch(script)).toContain('fetchBy');
  expect(() => openFetch(script.replace('await fetch(', 'await get('))).toThrow('fetches');
});

it('what Pagefind has against a record stops the build', async () => {
  const record = { url: '/fr/a/', content: 'mot' } as IndexRecord;
  await expect(makeBundle([record], folder)).rejects.toThrow('missing field `language`');
});
