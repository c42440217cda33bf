import type { Plugin } from 'vite';
import { fallbackLocale } from '#model/locales.ts';

/** Columns of the locale table that builds, commands and the editor read, and no phone. */
export const columnsOfBuilds = [
  'fallback',
  'firstOfMonth',
  'monthAsInDate',
  'voice',
  'expected',
  'maintained',
] as const;

const table = /(?<=export const localeTable = \{)[\s\S]*?(?=\n\} as const)/;
/** What the scripts of pages do not read either: the build has picked their texts. */
export const columnsOfTexts = ['reads', 'review'] as const;
/** What the service worker does not read: it asks which locales there are. */
export const columnsOfPages = ['tag', 'formats', 'dir', 'name', 'reads', 'review'] as const;

/** Which row it is is known when the site is built: a phone need not look for it in the table. */
const fallback = /(?<=export function fallbackLocale\(\)[^{]*\{)[^}]*(?=\})/;

/**
 * Leaves out of the locale table, where a phone loads it, what no phone reads: a fact about a language
 * stands in its row and costs no phone bytes.
 *
 * @param others further columns, of words, texts or lists, which the scripts of this build do not read
 */
export function phoneLocales(others: readonly string[] = []): Plugin {
  const names = [...columnsOfBuilds, ...others].join('|');
  const column = new RegExp(`\\b(?:${names}): (?:\\w+|'[^']*'|\\[[^\\]]*\\]),?\\s*`, 'g');
  return {
    name: 'phone-locales',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/src\/model\/locales\.ts(?:\?|$)/ },
      handler(code) {
        if (!table.test(code) || !fallback.test(code))
          this.error(
            'There is no localeTable, or no fallbackLocale, as phone-locales.ts expects it.',
          );
        const short = code
          .replace(table, (rows) => rows.replace(column, ''))
          .replace(fallback, ` return '${fallbackLocale()}'; `);
        return { code: short, map: null };
      },
    },
  };
}
