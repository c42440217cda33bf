import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  contentFolder,
  isOfflineOn,
  readGivenDay,
  readReach,
  readSiteUrl,
} from './content-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'twiza-site-'));
const file = join(folder, 'site.yaml');
beforeEach(() => {
  vi.stubEnv('TWIZA_CONTENT', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['', undefined],
  ['2026-02-28', '2026-02-28'],
])('a build for the day %j is of %j', (given, day) => {
  vi.stubEnv('TWIZA_TODAY', given);
  expect(readGivenDay()).toBe(day);
});

it.each(['2026-02-30', 'today', '2026-2-3'])('refuses %j as a day', (given) => {
  vi.stubEnv('TWIZA_TODAY', given);
  expect(readGivenDay).toThrow(`TWIZA_TODAY is “${given}”`);
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

it('reads the content of the repository, if nobody names another folder', () => {
  expect(contentFolder()).toBe(folder);
  vi.stubEnv('TWIZA_CONTENT', '');
  expect(contentFolder()).toBe(resolve('content'));
});

it.each([
  ['url: https://twiza.example\n', true],
  ['offline: true\n', true],
  ['offline: false\n', false],
  ['', true],
  ['offline: "\n', true],
])('keeps pages for a phone without a network, unless somebody says no: %j', (text, isOn) => {
  writeFileSync(file, text);
  expect(isOfflineOn()).toBe(isOn);
});

it('says how somebody can be reached, as far as it can be read and is no link', () => {
  writeFileSync(file, 'coordinator: info@twiza.example\nforms: netlify\n');
  expect(readReach()).toEqual({ coordinator: 'info@twiza.example', forms: 'netlify' });
  const other = `${file}.other`;
  renameSync(file, other);
  expect(readReach()).toEqual({});
  symlinkSync(other, file);
  expect(readReach()).toEqual({});
  rmSync(file);
});
