import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '#testing/build-fixture.ts';
import { listSitePages, openPage } from '../support/open-page.ts';

const site = siteOf('full-record');
const sitemaps = globSync('sitemap-[0-9]*.xml', { cwd: site });
const xml = sitemaps.map((file) => readFileSync(join(site, file), 'utf8')).join('');
const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
  path: new URL(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '').pathname,
  languages: [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(
    ([, tag, href]) => `${tag} ${href}`,
  ),
}));

describe('the sitemap', () => {
  it('lists every page in every language once, but no form, no booklet for paper, nothing of one’s own phone and no page that says that there is none, nor any for the frames of others', () => {
    const pages = listSitePages(site).filter(
      (path) =>
        !/404|\/kept\/|\/tell\/|\/partners\/|\/dossier\/|\/calls\/fit\/|\/propose\/|\/admin\/|\/booklet\/|\/overview\/(?:brief|compare)\/|\/embed\/\w+\//.test(
          path,
        ),
    );
    expect(entries.map(({ path }) => path).sort()).toEqual(pages);
  });

  it('names every language of each page and one for everyone else, as its head does', () => {
    const wrong = entries.filter(({ path, languages }) => {
      const links = openPage(site, path).querySelectorAll('head link[rel="alternate"][hreflang]');
      const inHead = [...links].map(
        (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
      );
      return languages.length !== 7 || languages.toSorted().join() !== inHead.sort().join();
    });
    expect(wrong).toEqual([]);
  });

  it('is named by its index', () => {
    const index = readFileSync(join(site, 'sitemap-index.xml'), 'utf8');
    for (const file of sitemaps) expect(index).toContain(`https://fixture.example/${file}`);
  });
});
