import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  computeStamp,
  ensureInstalled,
  explainInstallFailure,
  explainPath,
  isInstalled,
} from './ensure-installed.mjs';

const lockfile = {
  packages: {
    '': { name: 'sample' },
    'node_modules/here': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '2.0.0', optional: true },
  },
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'twiza-install-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lockfile));
});

function listAsInstalled(packages: Record<string, { version: string }>) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}

describe('isInstalled', () => {
  it('is false on a fresh clone', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('is false when node_modules is there but no installation has finished', () => {
    mkdirSync(join(root, 'node_modules'));
    expect(isInstalled(root)).toBe(false);
  });

  it('is true when the stamp belongs to this lockfile, and false once the lockfile changes', () => {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.twiza-installed'), computeStamp(root));
    expect(isInstalled(root)).toBe(true);
    writeFileSync(
      join(root, 'package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/new': { version: '1.0.0' } } }),
    );
    expect(isInstalled(root)).toBe(false);
  });

  it('accepts what somebody installed with npm, without the packages of other systems', () => {
    listAsInstalled({ 'node_modules/here': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(true);
  });

  it.each(['', '{', '{"packages": {"node_modules/here": {"ver', 'null', '[]', '{"packages": 7}'])(
    'installs again after a list that was cut short: %j',
    (text) => {
      mkdirSync(join(root, 'node_modules'), { recursive: true });
      writeFileSync(join(root, 'node_modules/.package-lock.json'), text);
      expect(isInstalled(root)).toBe(false);
    },
  );

  it('says how to get a broken lockfile back', () => {
    listAsInstalled({ 'node_modules/here': { version: '1.0.0' } });
    writeFileSync(join(root, 'package-lock.json'), '{"packages"');
    expect(() => isInstalled(root)).toThrow('git checkout package-lock.json');
    rmSync(join(root, 'package-lock.json'));
    expect(() => isInstalled(root)).toThrow('git checkout package-lock.json');
  });

  it('sees that an installed package has another version', () => {
    listAsInstalled({ 'node_modules/here': { version: '0.9.0' } });
    expect(isInstalled(root)).toBe(false);
  });
});

it('stamps what was installed by hand, so that the next run only compares the stamp', async () => {
  listAsInstalled({ 'node_modules/here': { version: '1.0.0' } });
  await ensureInstalled(root, 'check');
  expect(readFileSync(join(root, 'node_modules/.twiza-installed'), 'utf8')).toBe(
    computeStamp(root),
  );
});

describe('explainInstallFailure', () => {
  it.each([
    ['npm error code ENOTFOUND', 'registry could not be reached'],
    ['npm error code EUSAGE', 'commit both'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EACCES', 'cannot be replaced'],
    ['npm error something else', 'npm ci'],
  ])('says what to do about "%s"', (output, advice) => {
    expect(explainInstallFailure(output)).toContain(advice);
  });
});

describe('explainPath', () => {
  it.each(['#', '?', '*', '"', "'", '`'])('says that Vite cannot read %s in a path', (letter) => {
    const path = `/home/amal/twiza${letter}1`;
    for (const command of ['start', 'build', 'test', 'dev', 'cms', 'bench:map'])
      expect(explainPath(path, command)).toContain(`holds ${JSON.stringify(letter)}`);
    expect(explainPath(path, 'check')).toBeUndefined();
  });

  it('has nothing to say of spaces, accents, Arabic and per cent signs', () => {
    for (const path of ['/a b/é', '/تويزة', '/a%20b', '/a%b', '/a[b](c)'])
      expect(explainPath(path, 'start')).toBeUndefined();
  });
});
