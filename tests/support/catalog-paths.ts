import { type CatalogFolder, listSpoken } from '#model/generate/catalog-files.ts';
import { localeEntry, locales } from '#model/locales.ts';

/** The catalogues of a folder that have every key. */
export function listCatalogs(folder: CatalogFolder): string[] {
  const spoken = listSpoken(folder);
  return locales
    .filter((each) => spoken.includes(each) && localeEntry(each).review === undefined)
    .map((locale) => `${folder}/${locale}.json`);
}

export const labelFiles = listCatalogs('src/model/labels');
