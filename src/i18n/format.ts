import { memoize } from '#base/memoize.ts';
import { type Locale, localeEntry, readsOf } from '#model/locales.ts';

// Dear to make and cheap to use: a build asks for the same few a hundred thousand times.
export const numberFormat = memoize(
  (tag: string, options: Intl.NumberFormatOptions | undefined) =>
    new Intl.NumberFormat(tag, options),
);
export const dateFormat = memoize(
  (tag: string, options: Intl.DateTimeFormatOptions | undefined) =>
    new Intl.DateTimeFormat(tag, options),
);
export function formatTag(locale: Locale): string {
  const { formats, tag } = localeEntry(locale);
  return formats ?? tag;
}

const dayNames = memoize((tag: string) => {
  const format = dateFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
});

export function formatNumber(
  value: number,
  locale: Locale,
  options?: Intl.NumberFormatOptions,
): string {
  return numberFormat(formatTag(locale), options).format(value);
}

/** @param value percent, 0–100, as the census gives it */
export function formatPercent(value: number, locale: Locale): string {
  return formatNumber(value / 100, locale, { style: 'percent', maximumFractionDigits: 1 });
}

/** A day, a month or a year, as exact as `2024-09-05`, `2024-09` or `2024` says. */
export const formatDate = memoize((value: string, locale: Locale): string => {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (!month) return String(year);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day && { day: 'numeric' }),
  };
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  // Intl turns a Tamazight month and its year around, which stand in the order of a whole date.
  if (locale === 'zgh' && !day)
    return dateFormat(formatTag(locale), { ...options, day: 'numeric' })
      .format(date)
      .replace(/^\S+\s/, '');
  const written = dateFormat(formatTag(locale), options).format(date);
  // Intl leaves out what French says of the first day of a month alone.
  return locale === 'fr' && day === 1 ? written.replace(/^1\b/, '1er') : written;
});

/** Names of the seven days from Monday on. */
export function nameDays(locale: Locale): string[] {
  return dayNames(localeEntry(locale).tag);
}

const countryNames = memoize(
  (locale: Locale) =>
    new Intl.DisplayNames([localeEntry(locale).tag, ...readsOf(locale)], { type: 'region' }),
);

/** The name of a country from its ISO 3166 code. */
export function nameCountry(code: string, locale: Locale): string {
  return countryNames(locale).of(code) ?? code;
}

const listFormat = memoize(
  (locale: Locale) => new Intl.ListFormat([localeEntry(locale).tag, ...readsOf(locale)]),
);

/** Names one after the other: `a, b et c`. */
export function joinNames(names: readonly string[], locale: Locale): string {
  return listFormat(locale).format(names);
}

/** How two names are ordered; Tamazight sorts by the order of the Tifinagh letters in Unicode. */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  if (locale === 'zgh') return (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return new Intl.Collator(localeEntry(locale).tag, { numeric: true }).compare;
}
