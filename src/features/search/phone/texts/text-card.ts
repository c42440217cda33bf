import type { TextCollection } from '#features/search/text-records.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';

/**
 * The filter that carries a card through the index. Pagefind searches every word of content and meta
 * and hands filters through unread; the filter itself is never asked for, and not shipped.
 */
export const shownFilter = 'shown';

/**
 * What a result shows, as it travels in the index. Nothing of it is searched: that is what tokens
 * are for.
 */
export interface TextCard {
  collection: TextCollection;
  title: LocalizedText;
  where: LocalizedText[];
  /** What the record says, in the order of its page. */
  texts: LocalizedText[];
}

type PackedCard = [
  collection: TextCollection,
  title: PackedText,
  where: PackedText[],
  texts: PackedText[],
];
/** A text with its language only where it is not the page's. */
type PackedText = string | [text: string, lang: Locale];

export function packTextCard(card: TextCard, locale: Locale): string {
  const pack = ({ text, lang }: LocalizedText): PackedText =>
    lang === locale ? text : [text, lang];
  const { collection, title, where, texts } = card;
  const packed: PackedCard = [collection, pack(title), where.map(pack), texts.map(pack)];
  return JSON.stringify(packed);
}

export function unpackTextCard(packed: string, locale: Locale): TextCard {
  const [collection, title, where, texts] = JSON.parse(packed) as PackedCard;
  const unpack = (text: PackedText): LocalizedText =>
    typeof text === 'string' ? { text, lang: locale } : { text: text[0], lang: text[1] };
  return {
    collection,
    title: unpack(title),
    where: where.map(unpack),
    texts: texts.map(unpack),
  };
}
