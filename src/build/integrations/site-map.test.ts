import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { siteMap } from './site-map.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-site-map-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a build of these pages tells search engines. */
async function writeMap(...paths: string[]): Promise<string> {
  const { hooks } = siteMap('https://twiza.example');
  const config = { site: 'https://twiza.example', base: '/', build: { format: 'directory' } };
  hooks['astro:routes:resolved']?.({ routes: [] } as never);
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(join(folder, '/')),
    pages: paths.map((pathname) => ({ pathname })),
    logger: { info: () => {}, warn: () => {}, error: expect.unreachable },
  } as never);
  return readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
}

it('lists each page with its languages, and leaves out what nobody looks for', async () => {
  const map = await writeMap('fr/projects/', 'fr/projects/more/2/', 'fr/kept/', 'fr/propose/');
  const listed = [...map.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address);
  expect(listed).toEqual(['https://twiza.example/fr/projects/']);
  for (const locale of locales)
    expect(map).toContain(`href="https://twiza.example/${locale}/projects/"`);
});
