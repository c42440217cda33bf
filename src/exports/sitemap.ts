import { isLaterPart } from '#directory/list-parts.ts';
import { isLocale, locales, localeTable } from '#model/locales.ts';

const unlisted =
  /\/(?:404|[a-z]{2,3}\/(?:kept|tell|partners|dossier|calls\/fit|overview\/(?:brief|compare))|by-name\/\d+|provinces\/[^/]+\/booklet|embed\/[^/]+\/[^/]+|propose(?:\/.+)?|forms\/[^/]+)\/?$/;

/**
 * Whether a page is one to be found by: not one that says that there is none, nor what is on one’s own
 * phone, nor a form, nor a later page of a list, which every new record shifts and whose records all
 * have pages of their own; nor the booklet of a province, which says on paper what its pages say, nor a list for the frames of others;
 * nor what an address alone says what it is of: briefs, comparisons, partners, dossiers, calls that fit.
 */
export function isForSearchEngines(address: string): boolean {
  return !(isLaterPart(address) || unlisted.test(address));
}

/**
 * A page in every language, and in one for everyone else (`x-default`): for the first pages the chooser,
 * else the French page. Heads of pages and the sitemap say the same.
 *
 * @param site the address of the first page of all, with a slash at its end
 */
export function linkLanguages(address: string, site: string): { url: string; lang: string }[] {
  const [first = '', ...rest] = new URL(address).href.slice(site.length).split('/');
  const path = isLocale(first) ? rest.join('/') : '';
  const links = locales.map((locale) => ({
    url: `${site}${locale}/${path}`,
    lang: localeTable[locale].tag,
  }));
  return [...links, { url: `${site}${path && `fr/${path}`}`, lang: 'x-default' }];
}
