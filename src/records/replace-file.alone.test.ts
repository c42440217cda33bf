import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { findWriter, replaceFile } from './replace-file.ts';

vi.mock('node:fs/promises', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-replace-file-'));
  writeFileSync(join(folder, 'a.yaml'), 'old');
});

it('puts a file in the place of another, or in a folder that is not there yet', async () => {
  await replaceFile(join(folder, 'a.yaml'), 'new');
  await replaceFile(join(folder, 'b/c.yaml'), 'new');
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.yaml', 'b', 'b/c.yaml']);
});

it('leaves the old one, and nothing beside it, when the disk is full', async () => {
  vi.mocked(writeFile).mockImplementationOnce(async (path) => {
    writeFileSync(String(path), 'ha');
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  });
  await expect(replaceFile(join(folder, 'a.yaml'), 'new')).rejects.toThrow('full');
  expect(readdirSync(folder)).toEqual(['a.yaml']);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old');
});

it('leaves nothing when it cannot take its place', async () => {
  mkdirSync(join(folder, 'folder.yaml/x'), { recursive: true });
  await expect(replaceFile(join(folder, 'folder.yaml'), 'new')).rejects.toThrow();
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'folder.yaml']);
});

it('knows who was writing what was never finished', () => {
  expect(findWriter('content/a.yaml.123.draft')).toBe('123');
  for (const other of ['a.yaml', 'a.draft', 'a.x.draft']) expect(findWriter(other)).toBeUndefined();
});
