import type { Plugin } from 'vite';

/** Columns of the locale table that builds, commands and the editor read, and no phone. */
export const columnsOfBuilds = [
  'firstOfMonth',
  'monthAsInDate',
  'voice',
  'expected',
  'maintained',
] as const;

const table = /(?<=export const localeTable = \{)[\s\S]*?(?=\n\} as const)/;
/** What the scripts of pages do not read either: the build has picked their texts. */
export const columnsOfTexts = ['fallback', 'reads', 'review'] as const;
/** What the service worker does not read: it asks which locales there are, and for the fallback. */
export const columnsOfPages = ['tag', 'formats', 'dir', 'name', 'reads', 'review'] as const;

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
        if (!table.test(code))
          this.error('There is no localeTable as phone-locales.ts expects it.');
        return { code: code.replace(table, (rows) => rows.replace(column, '')), map: null };
      },
    },
  };
}
