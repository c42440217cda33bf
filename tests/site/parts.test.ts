import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinParts } from '#build/parallel/join-parts.ts';
import { root } from '#build/tools.ts';
import { contentOf, siteOf } from '#testing/build-fixture.ts';
import { buildSite } from '#testing/build-site.ts';

const fixture = 'full-record';
const folder = (name: string) => join(root, 'test-results/parts', name);
const content = contentOf(fixture);

/** What stands in a folder, by path. */
function fingerprint(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [
        path.slice(site.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}
const whole = fingerprint(siteOf(fixture));

it('several threads write what one writes, byte for byte', { timeout: 300_000 }, async () => {
  const out = folder('threads');
  await buildSite({ content, out, more: { TWIZA_THREADS: '3' } });
  expect(fingerprint(out)).toEqual(whole);
});

describe('parts that several machines build', () => {
  const parts = [folder('one'), folder('other')];
  beforeAll(async () => {
    const [one = '', other = ''] = parts;
    await buildSite({ content, out: one, more: { TWIZA_LOCALES: 'ar,zgh,de' } });
    await buildSite({ content, out: other, more: { TWIZA_LOCALES: 'fr,en,es' } });
  }, 300_000);
  const joined = folder('joined');

  it('have pages of their locales, and are joined into the whole, byte for byte', () => {
    const pages = Object.keys(fingerprint(parts[0] ?? ''));
    expect(pages).toContain('/zgh/index.html');
    expect(pages.filter((path) => path.startsWith('/fr/'))).toEqual(['/fr/kept/index.html']);
    rmSync(joined, { recursive: true, force: true });
    joinParts(parts, joined);
    expect(fingerprint(joined)).toEqual(whole);
  });

  it('are not joined where one is missing, or where one is of another site', () => {
    const joinAll = (...folders: string[]) => {
      const refused = folder('refused');
      rmSync(refused, { recursive: true, force: true });
      joinParts(folders, refused);
    };
    expect(() => joinAll(...parts.slice(0, 1))).toThrow('No part has fr, en, es.');
    expect(() => joinAll(...parts, siteOf('empty'))).toThrow('is not the same in');
    expect(() => joinAll(root)).toThrow('no site that npm run build wrote');
  });
});
