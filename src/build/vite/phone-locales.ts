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
const column = new RegExp(`\\b(?:${columnsOfBuilds.join('|')}): (?:\\w+|'[^']*'),?\\s*`, 'g');

/**
 * Leaves out of the locale table, where a phone loads it, what no phone reads: a fact about a language
 * stands in its row and costs nobody bytes.
 */
export function phoneLocales(): Plugin {
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
