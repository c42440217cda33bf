import type { IntlMessageFormat } from 'intl-messageformat';
import type { IssueLocale } from './describe-issue.ts';
import { signCatalogs } from './signs/catalogs.ts';
import { compileMessage } from './t.ts';

export type SignKey = keyof typeof signCatalogs.en;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * A sentence about signs of age, in the languages of maintainers, as the pieces it consists of: an argument may
 * itself be pieces, which stay what they are.
 */
export function saySigns<Piece extends object>(
  key: SignKey,
  values: Record<string, string | number | readonly (string | Piece)[]>,
  locale: IssueLocale,
): (string | Piece)[] {
  let format = compiled.get(`${locale} ${key}`);
  if (!format) {
    format = compileMessage(signCatalogs[locale][key], locale);
    compiled.set(`${locale} ${key}`, format);
  }
  const said = format.format<string | Piece>(values as Record<string, string | number | Piece>);
  return [said].flat(2) as (string | Piece)[];
}
