import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '#testing/build-fixture.ts';
import { openPage } from '../support/open-page.ts';

const off = siteOf('right-to-left');
const on = siteOf('full-record');
const province = '/ar/provinces/guelmim/';
const readWorker = (site: string) => readFileSync(join(site, 'sw.js'), 'utf8');
const asksForWorker = (site: string, path: string) =>
  readFileSync(join(site, path, 'index.html'), 'utf8').includes('/sw.js');

it('names the build in its worker, so that a browser takes that of the next one for new', () => {
  expect(readWorker(on)).toMatch(/^\/\* [\da-f]{16} \*\//);
});

describe('a site that says `offline: false`', () => {
  it('sends a worker that forgets all and goes, and asks for none any more', () => {
    expect(readWorker(off)).toContain('unregister');
    expect(readWorker(off)).not.toContain('fetch');
    expect(asksForWorker(off, province)).toBe(false);
    expect(readWorker(on)).toContain('fetch');
    expect(asksForWorker(on, province)).toBe(true);
  });

  it('offers to keep nothing, for nothing would open', () => {
    const ways = '[data-keep], footer a[href="/ar/kept/"]';
    expect(openPage(off, province).querySelectorAll(ways)).toHaveLength(0);
    expect(openPage(on, province).querySelectorAll(ways)).toHaveLength(2);
  });
});
