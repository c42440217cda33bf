import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CatalogProblem,
  checkLabels,
  describeCatalogProblem,
  type LocaleTable,
} from '#i18n/check-catalogs.ts';
import { checkLocales } from '#i18n/check-locales.ts';
import { type Catalogs, checkMessages } from '#i18n/check-messages.ts';
import { catalogFolders, listLocaleKeys, listSpoken } from '#model/generate/catalog-files.ts';
import { listLabelKeys } from '#model/generate/label-keys.ts';
import { type SchemaTable, schemaTable } from '#model/generate/schema-table.ts';
import { localeTable } from '#model/locales.ts';

/** A file of JSON as it is on the disk: a new catalogue is in no table yet that a module could import. */
export function readCatalog(path: string): Record<string, string> | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** What is wrong with the locale table and the catalogues below a folder, each with file, key and remedy. */
export function checkCatalogs(
  root: string,
  {
    schemas = schemaTable,
    table = localeTable,
  }: { schemas?: SchemaTable; table?: LocaleTable } = {},
): string[] {
  const problems = catalogFolders.flatMap((folder): CatalogProblem[] => {
    const read = (name: string) => readCatalog(join(root, folder, `${name}.json`));
    const spoken = listSpoken(folder, table);
    const { en = {}, ...others } = Object.fromEntries(spoken.map((each) => [each, read(each)]));
    const texts: Catalogs = { en, ...others };
    const notes = read('notes') ?? {};
    return folder === 'src/model/labels'
      ? checkLabels(listLabelKeys(schemas, en, table), { texts, notes, spoken })
      : checkMessages(texts, {
          ...{ folder, notes, table, spoken, demanded: listLocaleKeys(folder, table) },
          // Its remedies show how to write YAML.
          hasCode: folder === 'src/i18n/issues',
        });
  });
  return [...checkLocales(table), ...problems.map(describeCatalogProblem)];
}
