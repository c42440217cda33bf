import sitemap from '@astrojs/sitemap';
import { isForSearchEngines, linkLanguages } from '#exports/sitemap.ts';

/**
 * The sitemap, with the languages of each page by its address: the package's own way takes half a
 * minute for 60,000 pages.
 *
 * @param url the address of the site, without a slash at its end
 */
export function siteMap(url: string) {
  return sitemap({
    filter: isForSearchEngines,
    serialize: (page) => ({ ...page, links: linkLanguages(page.url, `${url}/`) }),
  });
}
