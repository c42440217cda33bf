import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findOddity, isReadableName, listFiles } from './list-files.ts';

const file = (path: string, isPlain = true) => ({ path, isPlain, read: async () => '' });

it('lists the files of a folder, or of a part of it, in the order of their paths', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-list-'));
  await mkdir(join(folder, 'skills'));
  for (const path of ['site.yaml', 'skills/b.yaml', 'skills/a.yaml', 'README.md'])
    await writeFile(join(folder, path), path);
  const all = await listFiles(folder);
  expect(all.map(({ path }) => path)).toEqual([
    'README.md',
    'site.yaml',
    'skills/a.yaml',
    'skills/b.yaml',
  ]);
  expect(await all[1]?.read()).toBe('site.yaml');
  const part = await listFiles(folder, 'skills');
  expect(part.map(({ path }) => path)).toEqual(['skills/a.yaml', 'skills/b.yaml']);
  expect(await listFiles(folder, 'regions')).toEqual([]);
});

it('names a link, and reads nothing through it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-list-'));
  await symlink('/etc', join(folder, 'skills'));
  const [link, ...others] = await listFiles(folder, 'skills');
  expect(others).toEqual([]);
  expect(link).toMatchObject({ path: 'skills', isPlain: false });
  expect(await link?.read()).toBe('');
});

it('takes no folder that it cannot read for an empty one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-list-'));
  await symlink('around', join(folder, 'around'));
  await expect(listFiles(join(folder, 'around'))).rejects.toThrow('ELOOP');
  await writeFile(join(folder, 'skills'), 'a file in its place');
  expect(await listFiles(folder, 'skills')).toEqual([]);
});

it.each([
  [file('associations/amal.yaml'), undefined],
  [file('pages/a.b/fr.md'), undefined],
  [file('associations/a\nb.yaml'), 'bad-file-name'],
  [file('associations/a\uFFFDb.yaml'), 'bad-file-name'],
  [file('associations/a\u202Eb.yaml'), 'bad-file-name'],
  [file('associations/amal.yaml', false), 'not-a-file'],
  [file('.gitattributes'), 'dot-file'],
  [file('skills/.npmrc'), 'dot-file'],
  [file('.git/config'), 'dot-file'],
])('%j: %s', (each, oddity) => {
  expect(findOddity(each)).toBe(oddity);
  expect(isReadableName(each)).toBe(oddity === undefined);
});
