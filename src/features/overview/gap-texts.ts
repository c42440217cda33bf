import type { LocalizedText } from '#i18n/localized-text.ts';

/** Every word that tables of gaps say, on the page and on the phone. */
export interface GapTexts {
  /** By focus area: what it is called, and who is in need of it. */
  focus: Readonly<Record<string, { name: LocalizedText; need: LocalizedText }>>;
  /** By province. */
  provinces: Readonly<Record<string, LocalizedText>>;
  words: Readonly<Record<GapWord, LocalizedText>>;
  sort: LocalizedText;
}

export const gapWords = [
  'place',
  'field',
  'share',
  'people',
  'listed',
  'nobody',
  'confirmed',
  'rate',
  'few',
  'nothing',
  'little',
  'some',
  'score',
  'range',
] as const;
export type GapWord = (typeof gapWords)[number];
