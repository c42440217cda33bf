import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPackage } from './collect-packages.ts';
import { writeNotices } from './write-notices.ts';

function makePackage(manifest: object, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-package-'));
  mkdirSync(folder, { recursive: true });
  const all = {
    'package.json': JSON.stringify({ name: 'a', version: '1.0.0', ...manifest }),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('findPackage', () => {
  it.each([
    ['/x/node_modules/leaflet/dist/leaflet-src.js', '/x/node_modules/leaflet'],
    ['/x/node_modules/@a/b/c.js?own=d', '/x/node_modules/@a/b'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['\0/x/node_modules/a/b.js?commonjs-module', '/x/node_modules/a'],
    ['/x/src/a.ts', undefined],
  ])('%s belongs to %s', (id, folder) => expect(findPackage(id)).toBe(folder));
});

describe('writeNotices', () => {
  it.each([
    [{ license: 'MIT' }, {}, 'Licence: MIT'],
    [{ licenses: [{ type: 'ISC' }] }, {}, 'Licence: ISC'],
    [{}, { 'README.md': '# a\n\nLicense\n===\n\nMIT\n' }, 'Licence: MIT'],
    [{}, { 'readme.md': '## Licence: BSD-3-Clause' }, 'Licence: BSD-3-Clause'],
    [{ license: 'MIT' }, { LICENSE: 'Copyright Amal' }, 'Copyright Amal'],
    [{}, { LICENSE: 'Permission is hereby granted, free of charge, …' }, 'Licence: MIT'],
    [
      {},
      { LICENSE: 'Redistribution and use in source and binary forms, …' },
      'Licence: BSD-2-Clause',
    ],
  ])('names the licence of %j, and gives its text', (manifest, files, said) => {
    const notices = writeNotices('Opening.', [makePackage(manifest, files)]);
    expect(notices).toContain(said);
    expect(notices.startsWith('Opening.\n')).toBe(true);
  });

  it('reads no folder as a text', () => {
    const folder = makePackage({ license: 'MIT' });
    mkdirSync(join(folder, 'licenses'));
    mkdirSync(join(folder, 'license'));
    expect(writeNotices('', [folder])).toContain('Licence: MIT');
  });

  it('ships nothing whose licence is not said', () => {
    expect(() => writeNotices('', [makePackage({})])).toThrow('names no licence');
  });
});
