import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteOf } from '#testing/build-fixture.ts';
import { builtSite } from '#testing/list-templates.ts';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { listSitePages } from '../support/open-page.ts';

test('every link, picture, style and anchor of the site is there, and every page is linked', () => {
  const { broken, reached } = followLinks(builtSite());
  expect(broken).toEqual([]);
  // Nobody arrives at a page that is missing, nor by chance in the editor; scripts lead to briefs, and records of a
  // collection, of which there may be none, to the form that corrects them.
  const unlinked = /404|^\/admin\/|\/overview\/brief\/$|\/propose\/(?!sent)\w+\/(?:sensitive\/)?$/;
  const pages = listSitePages(builtSite()).filter((path) => !unlinked.test(path));
  expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});

test('every link and anchor of records in which every field is filled is there', () => {
  expect(followLinks(siteOf('full-record')).broken).toEqual([]);
});

/** The site's public address stands in what it tells search engines. */
function followLinks(folder: string) {
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  const url = /^Sitemap: (.+)sitemap-index\.xml$/m.exec(robots)?.[1] ?? '';
  return findBrokenLinks(folder, new URL(url));
}
