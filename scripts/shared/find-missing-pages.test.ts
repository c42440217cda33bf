import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { localeTable } from '#model/locales.ts';
import { findMissingPages } from './find-missing-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'twiza-pages-'));
afterAll(() => rmSync(root, { recursive: true }));

const el = { tag: 'el', dir: 'ltr', name: 'Ελληνικά' } as const;
const table = { fr: localeTable.fr, el };

for (const page of ['about', 'legal']) {
  mkdirSync(join(root, 'content/pages', page), { recursive: true });
  writeFileSync(join(root, 'content/pages', page, 'fr.md'), '');
}
writeFileSync(join(root, 'content/pages/README.md'), '');
writeFileSync(join(root, 'content/pages/about/el.md'), '');

it('names each page that a language lacks', () => {
  expect(findMissingPages(root, table)).toEqual([
    'content/pages/legal/el.md: Write it: the language has a row in src/model/locales.ts and lacks this page.',
  ]);
});

it('asks nothing of a language that awaits its reader, nor where there are no pages', () => {
  expect(findMissingPages(root, { ...table, el: { ...el, review: true } })).toEqual([]);
  expect(findMissingPages(join(root, 'content'), table)).toEqual([]);
});

it('finds all pages of the site in every language', () => {
  expect(findMissingPages(join(import.meta.dirname, '../..'))).toEqual([]);
});
