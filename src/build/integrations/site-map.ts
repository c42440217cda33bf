import sitemap from '@astrojs/sitemap';
import { isLaterPart } from '#directory/list-parts.ts';
import { isForSearchEngines, linkLanguages } from '#exports/sitemap.ts';

/**
 * The sitemap, with the languages of each page by its address: the package's own way takes half a
 * minute for 60,000 pages.
 */
export function siteMap() {
  return sitemap({
    filter: (page) => isForSearchEngines(page) && !isLaterPart(page),
    serialize: (page) => ({ ...page, links: linkLanguages(page.url) }),
  });
}
