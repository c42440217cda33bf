import { globSync } from 'node:fs';
import { isComplete, type LocaleTable } from '#i18n/check-catalogs.ts';
import { localeTable } from '#model/locales.ts';

/**
 * The prose pages that a language of the site lacks, each with what to do. One that awaits its reader may
 * leave pages out: the nearest language is shown in their place.
 *
 * @param root the folder that holds `content/`
 */
export function findMissingPages(root: string, table: LocaleTable = localeTable): string[] {
  const list = (pattern: string) =>
    globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const files = new Set(list('content/pages/*/*.md'));
  const needed = Object.keys(table).filter((locale) => isComplete(locale, table));
  return list('content/pages/*/')
    .map((folder) => folder.replace(/\/$/, ''))
    .sort()
    .flatMap((folder) => needed.map((locale) => `${folder}/${locale}.md`))
    .filter((path) => !files.has(path))
    .map(
      (path) =>
        `${path}: Write it: the language has a row in src/model/locales.ts and lacks this page.`,
    );
}
