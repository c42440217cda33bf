import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type CatalogProblem,
  checkLabels,
  describeCatalogProblem,
  type LocaleTable,
} from '#i18n/check-catalogs.ts';
import { checkLocales } from '#i18n/check-locales.ts';
import { type Catalogs, checkMessages } from '#i18n/check-messages.ts';
import { checkPage } from '#i18n/check-pages.ts';
import { checkTerms, type PlacedText, readTerms, type TermRow } from '#i18n/terms.ts';
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
      ? checkLabels(listLabelKeys(schemas, en, table), { texts, notes, spoken, table })
      : checkMessages(texts, {
          ...{ folder, notes, table, spoken, demanded: listLocaleKeys(folder, table) },
          // Its remedies show how to write YAML.
          hasCode: folder === 'src/i18n/issues',
        });
  });
  const pages = listPages(root, table);
  const spoilt = pages.flatMap(({ place, locale, text }) => {
    const entry = table[locale];
    return entry ? checkPage(place, text, entry) : [];
  });
  return [
    ...checkLocales(table),
    ...[...problems, ...spoilt].map(describeCatalogProblem),
    ...checkTerms(listTerms(root), [...pages, ...listTexts(root, table)]),
  ];
}

function listTerms(root: string): TermRow[] {
  const file = join(root, 'docs/terms.md');
  return existsSync(file) ? readTerms(readFileSync(file, 'utf8')) : [];
}

/** The pages of text and the guides for associations, each with its language. */
function listPages(root: string, table: LocaleTable): PlacedText[] {
  const files = globSync(['content/pages/*/*.md', 'docs/association.*.md'], { cwd: root });
  return files.toSorted().flatMap((place) => {
    const locale = basename(place, '.md').split('.').at(-1) ?? '';
    return table[locale] ? [{ place, locale, text: readFileSync(join(root, place), 'utf8') }] : [];
  });
}

function listTexts(root: string, table: LocaleTable): PlacedText[] {
  return catalogFolders.flatMap((folder) =>
    listSpoken(folder, table).flatMap((locale) => {
      const file = `${folder}/${locale}.json`;
      return Object.entries(readCatalog(join(root, file)) ?? {}).map(([key, text]) => ({
        place: `${file}, ${key}`,
        locale,
        text,
      }));
    }),
  );
}
