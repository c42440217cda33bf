import type { IntlMessageFormat } from 'intl-messageformat';
import type { IssueLocale } from './describe-issue.ts';
import { compileMessage } from './t.ts';

type Catalogs<K extends string> = Readonly<Record<IssueLocale, Readonly<Record<K, string>>>>;

/** Says a sentence of the catalogues of one folder, in the languages that maintainers read. */
export function createSay<K extends string>(
  catalogs: Catalogs<K>,
): (key: K, values: Record<string, string | number>, locale: IssueLocale) => string {
  const find = createFind(catalogs);
  return (key, values, locale) => String(find(key, locale).format(values));
}

/** The same as the pieces it consists of: an argument may itself be pieces, which stay what they are. */
export function createSayPieces<K extends string>(catalogs: Catalogs<K>) {
  const find = createFind(catalogs);
  return <Piece extends object>(
    key: K,
    values: Record<string, string | number | readonly (string | Piece)[]>,
    locale: IssueLocale,
  ): (string | Piece)[] => {
    const said = find(key, locale).format<string | Piece>(
      values as Record<string, string | number | Piece>,
    );
    return [said].flat(2) as (string | Piece)[];
  };
}

/** Each message is compiled once. */
function createFind<K extends string>(catalogs: Catalogs<K>) {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key: K, locale: IssueLocale): IntlMessageFormat => {
    const id = `${locale} ${key}`;
    let format = compiled.get(id);
    if (!format) {
      format = compileMessage(catalogs[locale][key], locale);
      compiled.set(id, format);
    }
    return format;
  };
}
