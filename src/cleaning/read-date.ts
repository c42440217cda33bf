import { westernDigits } from '#base/western-digits.ts';
import { foldText } from '#features/search/phone/analysis/fold-text.ts';
import { nameDays } from '#i18n/format.ts';
import { type Locale, localeEntry, locales } from '#model/locales.ts';
import { Doubt } from './doubt.ts';

/** Which of two numbers is the day, where a list of dates tells. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * A day, or a month or year alone, as people write it: `8 mars 2011`, `08/03/2011`, `mars 2011`. Where
 * day and month may be either, people here write the day first; in English nobody can tell.
 *
 * @param order what other dates of the same list tell, see `findDateOrder`
 */
export function readDate(typed: string, locale: Locale, order?: DateOrder): string | Doubt {
  const text = westernDigits(typed.trim()).replace(/(?<=\d)(?:T| )\d{1,2}:\d{2}(?::\d{2}.*)?$/, '');
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return text;
  const [, year, second, third] = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text) ?? [];
  if (year) return write(year, second, third);
  const [, first, month, last] = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (last && first === undefined) return write(last, month);
  if (last) {
    const [one, two] = [Number(first), Number(month)];
    if (one <= 12 && two <= 12 && one !== two && locale === 'en' && !order)
      return new Doubt('intake.why.date');
    return two > 12 || (order === 'month-first' && one <= 12)
      ? write(last, first, month)
      : write(last, month, first);
  }
  return readNamed(text) ?? typed;
}

/**
 * Whether the dates of a list begin with the day: one of them has a number above twelve. Nothing where
 * none has, or where the list contradicts itself.
 */
export function findDateOrder(dates: Iterable<string>): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const date of dates) {
    const [, first, second] =
      /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}/.exec(westernDigits(date)) ?? [];
    if (Number(first) > 12) orders.add('day-first');
    if (Number(second) > 12) orders.add('month-first');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

function write(year: string, month?: string, day?: string): string {
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

function readNamed(text: string): string | undefined {
  const words = foldText(text)
    .split(/[\s,.]+/)
    .filter((word) => word && !fillers.has(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word));
  const named = words.flatMap((word) => months.get(word) ?? []);
  const isAll = years.length + days.length + named.length === words.length;
  const [year] = years;
  if (!isAll || !year || years.length > 1 || days.length > 1 || named.length !== 1) return;
  return write(year, String(named[0]), days[0]?.replace(/\D/g, ''));
}

/** The day of the week says nothing that the date does not say. */
const weekdays = locales.flatMap((locale) => nameDays(locale));
const fillers = new Set(
  ['de', 'del', 'le', 'the', 'of', 'am', 'في', 'شهر', 'سنه', 'سنة', 'يوم', ...weekdays].map(
    foldText,
  ),
);
/** Morocco has month names of its own, which Intl knows under `ar-MA`; others write those of the east. */
const tags = [...locales.map((locale) => localeEntry(locale).tag), 'ar-EG', 'ar-LB'];
const months = new Map(
  tags.flatMap((tag) =>
    Array.from({ length: 12 }, (_, month) => {
      const date = new Date(Date.UTC(2020, month, 15));
      const name = (style: 'long' | 'short') =>
        new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' }).format(date);
      return (['long', 'short'] as const).map((style): [string, number] => [
        foldText(name(style)).replace(/\.$/, ''),
        month + 1,
      ]);
    }).flat(),
  ),
);
