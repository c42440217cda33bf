import { type Locale, localeEntry } from '#model/locales.ts';

/** The day it is on the phone, as its language writes it; apart from `format.ts`, which phones have no need of. */
export function formatToday(locale: Locale): string {
  const { formats, tag } = localeEntry(locale);
  return new Intl.DateTimeFormat(formats ?? tag, { dateStyle: 'long' }).format();
}
