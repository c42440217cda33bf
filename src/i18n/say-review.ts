import type { IntlMessageFormat } from 'intl-messageformat';
import type { IssueLocale } from './describe-issue.ts';
import { reviewCatalogs } from './review/catalogs.ts';
import { compileMessage } from './t.ts';

export type ReviewKey = keyof typeof reviewCatalogs.en;

/** What a review of a change says, in the languages of maintainers. Flat ICU messages. */
export const reviewMessages: Record<IssueLocale, Record<ReviewKey, string>> = reviewCatalogs;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * A sentence of a review as the pieces it consists of: an argument may itself be pieces, which stay
 * what they are.
 */
export function sayReview<Piece extends object>(
  key: ReviewKey,
  values: Record<string, string | number | readonly (string | Piece)[]>,
  locale: IssueLocale,
): (string | Piece)[] {
  let format = compiled.get(`${locale} ${key}`);
  if (!format) {
    format = compileMessage(reviewMessages[locale][key], locale);
    compiled.set(`${locale} ${key}`, format);
  }
  const said = format.format<string | Piece>(values as Record<string, string | number | Piece>);
  return [said].flat(2) as (string | Piece)[];
}
