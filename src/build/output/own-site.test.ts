import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findForeign, markSite } from './own-site.ts';

let folder: string;
const write = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-own-'));
});

describe('findForeign', () => {
  it('finds nothing in a folder that is not there, or empty', () => {
    expect(findForeign(join(folder, 'none'))).toBeUndefined();
    expect(findForeign(folder)).toBeUndefined();
  });

  it.each([
    ['a text', ['sub/thesis.txt'], 'sub'],
    ['a site of somebody else', ['index.html', 'about/index.html'], 'about'],
    ['a page that is hidden', ['.secret'], '.secret'],
  ])('finds %s', (_, paths, found) => {
    write(...paths);
    expect(findForeign(folder)).toBe(found);
  });

  it('takes a site that a build has marked for its own, however little is left of it', () => {
    write('index.html', 'fr/index.html', 'fr/about/index.html');
    markSite(folder);
    expect(findForeign(folder)).toBeUndefined();
    rmSync(join(folder, 'fr/about'), { recursive: true });
    write('.DS_Store', 'fr/.DS_Store');
    expect(findForeign(folder)).toBeUndefined();
  });

  it.each(['thesis.txt', 'fr/thesis.txt', 'fr/a/b/thesis.txt', 'theses/a.txt'])(
    'finds %s in a site of its own',
    (path) => {
      write('index.html', 'fr/index.html');
      markSite(folder);
      write(path);
      expect(findForeign(folder)).toBe(path);
    },
  );

  it('does not believe a marker that it cannot read', () => {
    write('thesis.txt', '.twiza-site');
    expect(findForeign(folder)).toBe('thesis.txt');
  });

  it('takes no folder for a site without the marker, whatever its names', () => {
    write('_astro/a.js', '_headers', 'index.html', 'fr/index.html', 'sitemap-0.xml');
    expect(findForeign(folder)).toBeDefined();
  });

  it('sees a file that came where another has gone', () => {
    write('fr/index.html', 'fr/a/index.html');
    markSite(folder);
    rmSync(join(folder, 'fr/a/index.html'));
    write('fr/thesis.txt');
    expect(findForeign(folder)).toBe('fr/thesis.txt');
  });
});
