import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';

/** What a card shows, in words only: the views' `CardModel` but for the icon, which all have alike. */
export interface FinderCard {
  href: string;
  title: LocalizedText;
  otherTitle: LocalizedText | undefined;
  meta: LocalizedText[];
  summary: LocalizedText | undefined;
  tags: { said: LocalizedText; look: 'topic' | 'good' | 'attention' }[];
}

/** A text in the page's language alone, or with its language: `"Amal"`, `["أمل", "ar"]`. */
type PackedSaid = string | [text: string, lang: Locale];
const looks = ['topic', 'good', 'attention'] as const;

/** A card without the names of its fields, for files. A text that is missing is 0. */
export type PackedCard = [
  href: string,
  title: PackedSaid,
  otherTitle: PackedSaid | 0,
  summary: PackedSaid | 0,
  meta: PackedSaid[],
  ...tags: [look: number, said: PackedSaid][],
];

export function packCard(card: FinderCard, locale: Locale): PackedCard {
  const pack = ({ text, lang }: LocalizedText): PackedSaid =>
    lang === locale ? text : [text, lang];
  return [
    card.href,
    pack(card.title),
    card.otherTitle ? pack(card.otherTitle) : 0,
    card.summary ? pack(card.summary) : 0,
    card.meta.map(pack),
    ...card.tags.map(({ look, said }): [number, PackedSaid] => [looks.indexOf(look), pack(said)]),
  ];
}

export function unpackCard(
  [href, title, otherTitle, summary, meta, ...tags]: PackedCard,
  locale: Locale,
): FinderCard {
  const unpack = (said: PackedSaid): LocalizedText =>
    typeof said === 'string' ? { text: said, lang: locale } : { text: said[0], lang: said[1] };
  return {
    href,
    title: unpack(title),
    otherTitle: otherTitle ? unpack(otherTitle) : undefined,
    meta: meta.map(unpack),
    summary: summary ? unpack(summary) : undefined,
    tags: tags.map(([look, said]) => ({ said: unpack(said), look: looks[look] ?? 'topic' })),
  };
}
