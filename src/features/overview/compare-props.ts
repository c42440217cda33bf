import { formatDate } from '#i18n/format.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import type { GapTexts } from './gap-texts.ts';

const compareWords = {
  fromList: 'compare.fromList',
  few: 'compare.few',
  many: 'compare.many',
  missing: 'compare.missing',
  dropped: 'gaps.dropped',
  about: 'compare.about',
  trust: 'compare.trust',
  listed: 'compare.listed',
  verified: 'compare.verified',
  cell: 'compare.cell',
  print: 'brief.print',
  failed: 'brief.failed',
  source: 'brief.source',
  notNobody: 'brief.notNobody',
  title: 'compare.title',
  printed: 'print.from',
  done: 'service.done',
} as const;

/** All that the page hands to what draws the table. */
export interface CompareProps {
  locale: Locale;
  texts: GapTexts;
  words: Readonly<Record<keyof typeof compareWords, LocalizedText>>;
  /** What is known of all provinces. */
  file: string;
  /** Where provinces have their pages, with a slash at the end. */
  provinces: string;
}

/** At build: the words of the comparison, with what the phone fills in left open. */
export function writeCompareWords(locale: Locale, today: string): CompareProps['words'] {
  const date = (lang: Locale) => formatDate(today, lang);
  const blanks = { share: '{share}', listed: '{listed}', address: '{address}', date };
  const words = Object.entries(compareWords).map(([word, key]) => [word, t(locale, key, blanks)]);
  return Object.fromEntries(words) as CompareProps['words'];
}
