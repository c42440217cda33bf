import { type CatalogFolder, listSpoken } from '#model/generate/catalog-files.ts';
import { localeTable } from '#model/locales.ts';

/** The catalogues of a folder that have every key. */
export function listCatalogs(folder: CatalogFolder): string[] {
  const complete = Object.entries<{ review?: string }>(localeTable)
    .filter(([, { review }]) => review === undefined)
    .map(([locale]) => locale);
  return listSpoken(folder)
    .filter((locale) => complete.includes(locale))
    .map((locale) => `${folder}/${locale}.json`);
}

export const labelCatalogs = listCatalogs('src/model/labels');
/** Those of the languages that hints are written in. */
export const gateLabels = listCatalogs('src/i18n/issues');
