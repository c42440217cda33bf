import { nameDays } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { type Locale, localeTable } from '#locales.ts';
import { weekHours } from '#schemas/fields/hours.ts';

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

/**
 * The hours that somebody typed, in the syntax of the schema where they can be understood; else as
 * they are, for the gate to say what is wrong. `Lundi à vendredi 9h-12h30` → `Mo-Fr 09:00-12:30`.
 */
export function readWeek(typed: string, locale: Locale): string {
  const rules = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[;؛\n]/)
    .map((rule) => readRule(rule, locale))
    .filter(Boolean);
  const read = rules.join('; ');
  return weekHours.safeParse(read).success ? read : typed;
}

function readRule(rule: string, locale: Locale): string {
  if (rule.trim() === '24/7') return '24/7';
  const closed = t(locale, 'hours.closed').text.toLowerCase();
  const words = rule
    .replaceAll(closed, ' off ')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?(?!\d)/g, (_, hour, minute = '00') => {
      return ` ${hour.padStart(2, '0')}:${minute} `;
    })
    .replace(/[\p{L}\p{M}’']+/gu, (word) => readWord(word, locale))
    .replace(/[–—‑−]/g, '-')
    .replaceAll('،', ',')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-,]) ?/g, '$1')
    .trim();
  // What people put, or leave out, between days and hours, between two spans, between two rules.
  return words
    .replace(/([a-z])[,: ]+(?=\d|off)/g, '$1 ')
    .replace(/(\d) (?=\d)/g, '$1,')
    .replace(/([a-z]) (?=[A-Z])/g, '$1,')
    .replace(/(\d)[, ](?=[A-Z])/g, '$1; ');
}

const joins = ['à', 'a', 'au', 'to', 'until', 'bis', 'jusqu’à', 'hasta', 'إلى', 'الى', 'حتى'];
const fillers = [
  ...['de', 'du', 'le', 'et', 'from', 'and', 'on', 'del', 'el', 'y', 'los', 'von', 'und', 'am'],
  ...['uhr', 'من', 'يوم', 'و', 'الساعة', 'ⵙⴳ'],
];

/** A day, or what joins two; a word that says neither stays, and the gate will ask about it. */
function readWord(word: string, locale: Locale): string {
  if (word === 'off') return word;
  if (joins.includes(word)) return '-';
  if (fillers.includes(word)) return ' ';
  const isSame = (day: string) => day.startsWith(word) || word.replace(/^و/, '') === day;
  const found = nameDays(locale).map((day) => isSame(day.toLowerCase()));
  const index = found.indexOf(true);
  const isClear = word.length > 1 && index >= 0 && index === found.lastIndexOf(true);
  if (isClear) return codes[index] ?? word;
  return codes.find((code) => code.toLowerCase() === word) ?? word;
}
