import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSiteUrl } from './content-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'twiza-site-'));
const file = join(folder, 'site.yaml');
beforeEach(() => {
  vi.stubEnv('TWIZA_CONTENT', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('readSiteUrl', () => {
  it('says in one sentence which folder or file is missing', () => {
    expect(readSiteUrl).toThrow(`There is no file ${file}.`);
    vi.stubEnv('TWIZA_CONTENT', join(folder, 'nowhere'));
    expect(readSiteUrl).toThrow(`There is no content folder ${join(folder, 'nowhere')}.`);
  });

  it.each(['', 'name: x\n', 'url: twiza\n', 'url: "\n'])('refuses %j', (text) => {
    writeFileSync(file, text);
    expect(readSiteUrl).toThrow(/site\.yaml names no url that can be read/);
  });

  it('follows no link to other settings', () => {
    const other = join(mkdtempSync(join(tmpdir(), 'twiza-site-')), 'other.yaml');
    writeFileSync(other, 'url: https://evil.example\n');
    rmSync(file, { force: true });
    symlinkSync(other, file);
    expect(readSiteUrl).toThrow(/site\.yaml is a link to another file/);
    rmSync(file);
  });

  it('reads the address', () => {
    writeFileSync(file, 'url: https://twiza.example\n');
    expect(readSiteUrl()).toBe('https://twiza.example');
  });
});
