import { nameDays } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { type Locale, localeTable } from '#model/locales.ts';

const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * Opening hours as one types them: `lundi-vendredi 09:00-12:30, 14:00-18:00; samedi fermé`. The
 * syntax of the schema, its days and words in the visitor’s language.
 */
export function writeWeek(hours: string, locale: Locale): string {
  const days = nameDays(locale);
  const isArabic = localeTable[locale].dir === 'rtl';
  return hours
    .replace(/\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (code) => days[codes.indexOf(code)] ?? code)
    .replace(/\boff\b/g, t(locale, 'hours.closed').text.toLowerCase())
    .replaceAll(',', isArabic ? '، ' : ', ')
    .replaceAll(';', isArabic ? '؛' : ';');
}
