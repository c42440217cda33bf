import type { IntlMessageFormat } from 'intl-messageformat';
import type { IssueLocale } from './describe-issue.ts';
import { importCatalogs } from './import/catalogs.ts';
import { compileMessage } from './t.ts';

export type ImportKey = keyof typeof importCatalogs.en;

const compiled = new Map<string, IntlMessageFormat>();

/** A sentence of an import, in the languages of the gate. */
export function sayImport(
  key: ImportKey,
  values: Record<string, string | number>,
  locale: IssueLocale,
): string {
  let format = compiled.get(`${locale} ${key}`);
  if (!format) {
    format = compileMessage(importCatalogs[locale][key], locale);
    compiled.set(`${locale} ${key}`, format);
  }
  return String(format.format(values));
}
