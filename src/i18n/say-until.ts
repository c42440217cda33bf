import type { Locale } from '#model/locales.ts';
import { formatDate, precisionOf } from './format.ts';
import type { LocalizedText } from './localized-text.ts';
import { t } from './t.ts';

/** The end of a period that has no other: “until 5 December”, “jusqu’en 2026”. A day, a month or a year (ISO). */
export function sayUntil(date: string, locale: Locale): LocalizedText {
  return t(locale, 'period.until', {
    to: (lang) => formatDate(date, lang),
    precision: precisionOf(date),
  });
}
