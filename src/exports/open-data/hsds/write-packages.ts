import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { writeZip } from '#exports/open-data/write-zip.ts';
import type { Locale } from '#model/locales.ts';
import { listOrganizations } from './list-organizations.ts';
import { findTaxonomies } from './taxonomies.ts';
import { cutPages, writeOrganizations } from './write-pages.ts';
import { writeTabular } from './write-tabular.ts';

/** All associations in one language as HSDS, both of one list, which nobody keeps. */
export const writeHsdsPackages = perDirectory((directory: Directory, locale: Locale) => {
  const organizations = listOrganizations(directory, locale);
  const { taxonomies, terms } = findTaxonomies(directory, locale);
  const writeAll = (list: readonly object[]) => JSON.stringify(cutPages(list, list.length)[0]);
  const json = new Map([
    ['organizations.json', writeOrganizations(organizations)],
    ['taxonomies.json', writeAll(taxonomies)],
    ['taxonomy_terms.json', writeAll(terms)],
  ]);
  return { json: writeZip(json), tabular: writeTabular(organizations, directory, locale) };
});
