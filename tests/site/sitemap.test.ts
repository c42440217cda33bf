import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeEntry, locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { listPages } from '../support/open-page.ts';

const site = siteOf('full-record');
const sitemaps = globSync('sitemap-[0-9]*.xml', { cwd: site });
const xml = sitemaps.map((file) => readFileSync(join(site, file), 'utf8')).join('');
const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
  path: new URL(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '').pathname,
  languages: [...entry.matchAll(/hreflang="(.*?)"/g)].map(([, tag]) => tag),
}));

describe('the sitemap', () => {
  it('lists every page in every language once, but no form, nothing of one’s own phone and no page that says that there is none', () => {
    const pages = listPages(site).filter(
      (path) => !/404|\/kept\/|\/propose\/|\/admin\//.test(path),
    );
    expect(entries.map(({ path }) => path).sort()).toEqual(pages);
  });

  it('names the six languages of each page, and the chooser for everyone else', () => {
    const tags = locales.map((locale) => localeEntry(locale).tag);
    const wrong = entries.filter(({ path, languages }) => {
      const forOthers = /^\/([a-z]+\/)?$/.test(path) ? ['x-default'] : [];
      return languages.toSorted().join() !== [...tags, ...forOthers].sort().join();
    });
    expect(wrong).toEqual([]);
  });

  it('is named by its index', () => {
    const index = readFileSync(join(site, 'sitemap-index.xml'), 'utf8');
    for (const file of sitemaps) expect(index).toContain(`https://fixture.example/${file}`);
  });
});
