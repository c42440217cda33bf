import sitemap from '@astrojs/sitemap';
import { isForSearchEngines, linkLanguages } from '#exports/sitemap.ts';

/**
 * The sitemap, with the languages of each page by its address: the package's own way takes half a
 * minute for 60,000 pages.
 */
export function siteMap() {
  return sitemap({
    filter: isForSearchEngines,
    serialize: (page) => ({ ...page, links: linkLanguages(page.url) }),
  });
}
