import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeZip } from '#testing/import/make-zip.ts';
import { codesOf, readAll, readGiven } from '#testing/import/read-given.ts';

const list = 'a;b\n1;2\n';

describe('archives', () => {
  it('gives every file that can be read, in the order of their names', async () => {
    const read = await readGiven({
      'all.zip': makeZip([
        { name: 'b/two.csv', content: list },
        { name: 'a/one.json', content: '[{"x":"1"}]' },
        { name: '__MACOSX/a/._one.json', content: 'x' },
        { name: 'a/.DS_Store', content: 'x' },
        { name: 'a/photo.png', content: Buffer.from('89504e470d0a1a0a', 'hex') },
      ]),
    });
    expect(read.tables.map(({ file }) => file)).toEqual([
      'all.zip/a/one.json',
      'all.zip/b/two.csv',
    ]);
    expect(read.notes).toMatchObject([
      { code: 'other-kind', file: 'all.zip/a/photo.png', values: { kind: 'picture' } },
    ]);
  });

  it.each([
    ['path-climbs-out', { name: '../evil.csv', content: list }],
    ['path-climbs-out', { name: 'a/../../evil.csv', content: list }],
    ['path-climbs-out', { name: '/etc/evil.csv', content: list }],
    ['path-climbs-out', { name: 'C:/evil.csv', content: list }],
    ['link', { name: 'link.csv', content: '/etc/passwd', isLink: true }],
    ['encrypted', { name: 'secret.csv', content: list, isEncrypted: true }],
    ['nested-archive', { name: 'inner.zip', content: makeZip([{ name: 'a.csv', content: list }]) }],
    ['bomb', { name: 'bomb.csv', content: Buffer.alloc(200_000, 'a') }],
  ])('refuses %s, and reads what stands beside it', async (code, entry) => {
    const zip = makeZip([entry, { name: 'list.csv', content: list }]);
    const read = await readGiven({ 'all.zip': zip }, { ratioFrom: 1000, ratio: 100 });
    expect(read.tables.map(({ file }) => file)).toEqual(['all.zip/list.csv']);
    expect(read.notes).toMatchObject([{ code, refused: true }]);
  });

  it('stops where all files together are too large, or too many', async () => {
    const zip = makeZip(['a', 'b', 'c'].map((name) => ({ name: `${name}.csv`, content: list })));
    const large = await readGiven({ 'all.zip': zip }, { unpackedBytes: zip.length });
    expect(large.tables.length).toBe(3);
    const small = await readGiven(
      {
        'all.zip': makeZip(
          ['a', 'b', 'c'].map((name) => ({ name: `${name}.csv`, content: list.repeat(300) })),
        ),
      },
      { unpackedBytes: 5000 },
    );
    expect(small.tables).toHaveLength(2);
    expect(codesOf(small)).toContain('archive-too-large');
    const many = await readGiven({ 'all.zip': zip }, { files: 2 });
    expect(many.tables).toHaveLength(2);
    expect(codesOf(many)).toEqual(['too-many-files']);
  });

  it('says that an archive is damaged', async () => {
    const zip = makeZip([{ name: 'a.csv', content: list }]);
    const read = await readGiven({ 'a.zip': zip.subarray(0, zip.length - 10) });
    expect(read.tables).toEqual([]);
    expect(read.notes).toMatchObject([{ code: 'broken-archive', refused: true }]);
  });
});

describe('folders', () => {
  it('follow no links, and say so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'twiza-read-'));
    try {
      await mkdir(join(folder, 'in'));
      await writeFile(join(folder, 'in/list.csv'), list);
      await symlink('/etc/passwd', join(folder, 'in/link.csv'));
      await symlink(folder, join(folder, 'in/round'));
      const read = await readAll(join(folder, 'in'));
      expect(read.tables.map(({ file }) => file)).toEqual(['in/list.csv']);
      expect(codesOf(read)).toEqual(['link', 'link']);
      expect(codesOf(await readAll(join(folder, 'in/link.csv')))).toEqual(['link']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('say that nothing is there', async () => {
    const read = await readAll('/nowhere/list.csv');
    expect(read.tables).toEqual([]);
    expect(read.notes).toMatchObject([{ code: 'missing', file: 'list.csv' }]);
  });
});
