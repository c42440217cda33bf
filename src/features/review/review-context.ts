import type { IssueLocale } from '#i18n/describe-issue.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { type ReviewKey, sayReview } from '#i18n/say-review.ts';
import { isCollection } from '#model/collections.ts';
import type { Text } from '#model/fields/text.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import type { Content } from '#records/read-content.ts';
import { type Phrase, type Piece, strong } from './piece.ts';

/** What describing a value takes besides the value: a language, and the names of other records. */
export interface ReviewContext {
  locale: IssueLocale;
  /** `undefined` for an id that leads nowhere, before and after. */
  lookUp: (collection: string, id: string) => LocalizedText | undefined;
  lookUpCommune: (code: string) => LocalizedText | undefined;
  /**
   * The language of a visitor, where everybody reads it and not whoever judges the change. What a record no
   * longer says is then not said again, unless it can name nobody: somebody may have asked that it be taken
   * out. Of a text that changed in several languages the nearest one is enough.
   */
  visitor?: Locale;
}

/** Records are called as they are after the change; those that it removes, as they were before. */
export function createReviewContext(
  before: Content,
  after: Content,
  locale: IssueLocale,
): ReviewContext {
  const names = new Map<string, Text>();
  const communes = new Map<string, Text>();
  for (const content of [before, after]) {
    for (const { collection, id, record } of content.files) {
      const { name } = (record ?? {}) as { name?: Text };
      if (name) names.set(`${collection}/${id}`, name);
    }
    for (const { communes: own } of content.records.provinces)
      for (const { code, name } of own) communes.set(code, name);
  }
  return {
    locale,
    lookUp: (collection, id) =>
      isCollection(collection) ? resolveText(names.get(`${collection}/${id}`), locale) : undefined,
    lookUpCommune: (code) => resolveText(communes.get(code), locale),
  };
}

/** A sentence of the review in the language of whoever reads it. */
export function say(
  { locale }: Pick<ReviewContext, 'locale'>,
  key: ReviewKey,
  values: Record<string, string | number | Phrase> = {},
): Phrase {
  return sayReview<Exclude<Piece, string>>(key, values, locale);
}

/** A sentence about a field, whose name stands out. */
export function sayField(
  context: ReviewContext,
  key: ReviewKey,
  name: Phrase,
  values: Record<string, string | number | Phrase> = {},
): Phrase {
  return say(context, key, { label: [strong(name)], ...values });
}

/** `A, B, C`: names may hold an “and” of their own. */
export function listRecords(
  phrases: readonly Phrase[],
  context: Pick<ReviewContext, 'locale'>,
): Phrase {
  return phrases.reduceRight((rest, first) => say(context, 'pair', { first, rest }));
}

/** `A, B and C`, as the language enumerates. */
export function enumerate(
  phrases: readonly Phrase[],
  { locale }: Pick<ReviewContext, 'locale'>,
): Phrase {
  const format = new Intl.ListFormat(localeEntry(locale).tag);
  return format
    .formatToParts(phrases.map((_, index) => String(index)))
    .flatMap(({ type, value }) => (type === 'element' ? (phrases[Number(value)] ?? []) : [value]));
}
