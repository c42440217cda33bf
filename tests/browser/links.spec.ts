import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { locales } from '#model/locales.ts';
import { builtSite } from '../support/list-templates.ts';
import { lookedAt } from '../support/looked-at.ts';
import { listPages } from '../support/open-page.ts';

test.describe.configure({ timeout: 900_000 });

/** Half of all pages are what each kind of help is in each province: in some languages they are not followed. */
const others = locales.filter((locale) => !lookedAt.includes(locale)).join('|') || 'none';
const leftAlone = new RegExp(`^/(?:${others})/help/[^/]+/[^/]+/`);

test('every link, picture, style and anchor of the site is there, and every page is linked', async () => {
  const site = process.env.TWIZA_URL ?? '';
  const { links } = await checkLinks(site);
  const broken = links.filter(({ state }) => state === 'BROKEN');
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url}: ${status}`)).toEqual([]);
  const reached = new Set(links.map(({ url }) => new URL(url, site).pathname));
  // Nobody arrives at a page that is missing, nor by chance in the editor.
  const pages = listPages(builtSite()).filter((path) => !/404|^\/admin\//.test(path));
  expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});

test('every link and anchor of records in which every field is filled is there', async () => {
  const { links } = await checkLinks(process.env.TWIZA_FIXTURE_URL ?? '');
  const broken = links.filter(({ state }) => state === 'BROKEN');
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url}: ${status}`)).toEqual([]);
});

/** Follows the links of a site from its first page on; those that lead out of it are left alone. */
function checkLinks(site: string) {
  return new LinkChecker().check({
    path: `${site}/`,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 30,
    linksToSkip: async (url) => !url.startsWith(site) || leftAlone.test(new URL(url).pathname),
  });
}
