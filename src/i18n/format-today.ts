import { country } from '#model/country.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

/** The day it is in the country, as a language writes it; apart from `format.ts`, which phones have no need of. */
export function formatToday(locale: Locale): string {
  const { formats, tag } = localeEntry(locale);
  const day = new Intl.DateTimeFormat(formats ?? tag, {
    dateStyle: 'long',
    timeZone: country.timeZone,
  });
  return day.format();
}
