import type { IntlMessageFormat } from 'intl-messageformat';
import type { IssueLocale } from './describe-issue.ts';
import { compileMessage } from './t.ts';

/** Says a sentence of the catalogues of one folder, in the languages that maintainers read. */
export function createSay<K extends string>(
  catalogs: Readonly<Record<IssueLocale, Readonly<Record<K, string>>>>,
): (key: K, values: Record<string, string | number>, locale: IssueLocale) => string {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, values, locale) => {
    const id = `${locale} ${key}`;
    let format = compiled.get(id);
    if (!format) {
      format = compileMessage(catalogs[locale][key], locale);
      compiled.set(id, format);
    }
    return String(format.format(values));
  };
}
