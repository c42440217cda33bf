import { memoize } from '#base/memoize.ts';
import { type Locale, localeEntry, readsOf } from '#model/locales.ts';
import { scriptOf } from './script-of.ts';

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

/** As above, for numbers. */
export function numberTag(locale: Locale): string {
  return localeEntry(locale).numbers ?? formatTag(locale);
}

const dayNames = memoize((tag: string, weekday: 'long' | 'short') => {
  const format = dateFormat(tag, { weekday, timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
});

export function formatNumber(
  value: number,
  locale: Locale,
  options?: Intl.NumberFormatOptions,
): string {
  return numberFormat(numberTag(locale), options).format(value);
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
  const { firstOfMonth, monthAsInDate } = localeEntry(locale);
  if (monthAsInDate && !day)
    return dateFormat(formatTag(locale), { ...options, day: 'numeric' })
      .format(date)
      .replace(/^\S+\s/, '');
  const written = dateFormat(formatTag(locale), options).format(date);
  return firstOfMonth && day === 1 ? written.replace(/^1\b/, firstOfMonth) : written;
});

/** A day of every year, `07-30`, as people say it: 30 July. */
export function formatYearlyDay(value: string, locale: Locale): string {
  const [month = 1, day = 1] = value.split('-').map(Number);
  const format = dateFormat(formatTag(locale), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, month - 1, day));
}

/** How exact a date is: a sentence says “until 5 September” and “until 2024” in two ways in most languages. */
export function precisionOf(date: string): 'day' | 'month' | 'year' {
  if (date.length > 7) return 'day';
  return date.length > 4 ? 'month' : 'year';
}

/** Names of the seven days from Monday on. */
export function nameDays(locale: Locale, length: 'long' | 'short' = 'long'): string[] {
  return dayNames(localeEntry(locale).tag, length);
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

/** Names one after the other: `a, b et c`. Names of two words, as “Femmes et égalité”, are for `joinWithCommas`. */
export function joinNames(names: readonly string[], locale: Locale): string {
  return listFormat(locale).format(names);
}

/** The comma of a language between two names of a list. */
export function commaOf(locale: Locale): string {
  return localeEntry(locale).dir === 'rtl' ? '، ' : ', ';
}

/** Names that may themselves hold an “and”, one after the other: `a, b, c`. */
export function joinWithCommas(names: readonly string[], locale: Locale): string {
  return names.join(commaOf(locale));
}

/**
 * How two names are ordered: by the rules of the language in the Unicode Collation Algorithm. Where `Intl` does not
 * know the language, by those of the nearest one that it knows, which put every other script in Unicode’s order of
 * its letters; names in the script of the language come first, as they do in languages that it knows.
 */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  const [tag = '', ...others] = [locale, ...readsOf(locale)].map((each) => localeEntry(each).tag);
  // Without the others Intl would take the rules of the machine’s own language.
  const { compare } = new Intl.Collator([tag, ...others], { numeric: true });
  if (Intl.Collator.supportedLocalesOf(tag).length > 0) return compare;
  const own = new RegExp(`^\\P{L}*\\p{Script=${scriptOf(locale)}}`, 'u');
  return (a, b) => Number(own.test(b)) - Number(own.test(a)) || compare(a, b);
}
