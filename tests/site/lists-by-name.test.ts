import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hrefOf, networkPathOf } from '#directory/addresses.ts';
import { pathOfPart } from '#directory/list-parts.ts';
import { locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { hub } from '#testing/write-many-records.ts';
import { readFixtureRecords } from '../support/fixture-records.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('crowded');
const { records } = await readFixtureRecords('crowded');
const parents = [
  { path: 'associations', held: records.associations },
  { path: 'provinces/guelmim', held: records.associations.filter(({ places }) => places) },
  { path: 'regions/guelmim-oued-noun', held: records.associations.filter(({ places }) => places) },
  { path: 'audiences/women', held: records.associations },
  { path: 'regions', held: records.associations.filter(({ area }) => area) },
];

/** The pages of a list by name, from the link of its parent on. */
function turnPages(parent: string): { path: string; page: Document }[] {
  const start = openPage(site, parent).querySelector('a.more[href$="/by-name/"]');
  return turnFrom(start?.getAttribute('href'));
}

/** A page and those that follow it, as somebody turns them. */
function turnFrom(start: string | null | undefined): { path: string; page: Document }[] {
  const pages: { path: string; page: Document }[] = [];
  let next = start;
  while (next) {
    const page = openPage(site, next);
    pages.push({ path: next, page });
    next = page.querySelector('a[rel="next"]')?.getAttribute('href');
  }
  return pages;
}

describe.each(locales)('in %s', (locale) => {
  it.each(parents)('everybody of $path is on one page of its list', ({ path, held }) => {
    const links = turnPages(hrefOf(locale, path)).flatMap(({ page }) =>
      [...page.querySelectorAll('.by-letter a')].map((link) => link.getAttribute('href')),
    );
    expect(links.sort()).toEqual(held.map(({ id }) => hrefOf(locale, `associations/${id}`)).sort());
  });

  it('a letter leads to its heading, and says how many stand under it', () => {
    const pages = turnPages(hrefOf(locale, 'provinces/guelmim'));
    const letters = [...(pages[0]?.page.querySelectorAll('.letters a') ?? [])];
    expect(letters.length).toBeGreaterThan(10);
    for (const link of letters) {
      const [path = '', anchor = ''] = (link.getAttribute('href') ?? '').split('#');
      const section = openPage(site, path).getElementById(anchor);
      expect(readTidyText(link)).toContain(readTidyText(section?.querySelector('h2')));
      const under = pages.map(({ page }) => page.getElementById(anchor)?.querySelectorAll('li'));
      const count = under.reduce((sum, lines) => sum + (lines?.length ?? 0), 0);
      expect(readTidyText(link.querySelector('.count'))).toBe(String(count));
    }
  });

  it.each([
    { list: 'resources', held: records.resources.map(({ id }) => `resources/${id}`) },
    {
      list: networkPathOf(hub),
      held: records.associations
        .filter(({ refersTo }) => refersTo?.includes(hub))
        .map(({ id }) => `associations/${id}`),
    },
  ])('all of $list are on one of its pages', ({ list, held }) => {
    const pages = turnFrom(hrefOf(locale, list));
    expect(pages.map(({ path }) => path)).toEqual([
      hrefOf(locale, list),
      hrefOf(locale, pathOfPart(list, 2)),
    ]);
    const links = pages.flatMap(({ page }) =>
      [...page.querySelectorAll('.card-grid h2 a, .card-grid h3 a')].map((link) =>
        link.getAttribute('href'),
      ),
    );
    expect(links.sort()).toEqual(held.map((path) => hrefOf(locale, path)).sort());
    const later = pages[1]?.page;
    expect(later?.querySelector('a[rel="prev"]')?.getAttribute('href')).toBe(hrefOf(locale, list));
    expect(later?.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('a later page is not for search engines, and other languages lead to their own list', () => {
    const path = hrefOf(locale, 'provinces/guelmim/by-name/2');
    const page = openPage(site, path);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('link[rel="alternate"]')).toBeNull();
    const others = [...page.querySelectorAll('#languages a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(others).toEqual(
      locales.map((each) => (each === locale ? path : hrefOf(each, 'provinces/guelmim/by-name'))),
    );
    for (const href of others) expect(existsSync(join(site, href ?? '', 'index.html'))).toBe(true);
  });
});

it('begins in Arabic with Arabic letters and in French with Latin ones; the others follow', () => {
  const read = (locale: 'ar' | 'fr') => {
    const page = openPage(site, hrefOf(locale, 'associations/by-name'));
    return [...page.querySelectorAll('.letters a')].map((link) => readTidyText(link).charAt(0));
  };
  expect(read('ar')[0]).toBe('ا');
  expect(read('fr')[0]).toBe('A');
  expect(read('fr')).toContain('ه');
  expect(read('fr')).toContain('ⵜ');
});

it('the sitemap names the first page of a list and no later one', () => {
  const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('/fr/provinces/guelmim/by-name/</loc>');
  expect(sitemap).not.toContain('/by-name/2/');
  expect(sitemap).toContain('/fr/resources/</loc>');
  expect(sitemap).not.toContain('/more/');
});
