import type { ReasonKind } from '#features/partners/phone/compare-work.ts';
import type { Text } from '#model/fields/text.ts';

/** What the page knows: sentences in its language, and what vocabularies call their terms. */
export interface PartnerWords {
  /** Languages in the order in which texts are looked for. */
  reads: readonly (keyof Text)[];
  /** Between two names. */
  comma: string;
  /** With `{what}` for the names. */
  reasons: Record<ReasonKind, string>;
  names: Record<string, string>;
  /** In the language of the message, where that is another. */
  messageNames?: Record<string, string>;
  /** Of the province files: the one without a place. */
  elsewhere: string;
  subject: string;
  /** With `{own}`, `{other}`, `{what}` and `{page}`. */
  message: string;
}

export function pickText(text: Text, { reads }: PartnerWords): string {
  return reads.map((lang) => text[lang]).find(Boolean) ?? '';
}
