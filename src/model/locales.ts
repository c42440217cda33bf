/**
 * The one locale table. The order is that of every language list on the site.
 *
 * `reads` lists where a text that is missing in this locale is looked for, nearest first.
 * `review` marks a locale whose interface text still waits for a native reader.
 */
export const localeTable = {
  ar: {
    tag: 'ar-MA',
    dir: 'rtl',
    name: 'العربية',
    reads: ['fr', 'en', 'es', 'de', 'zgh'],
    plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
  },
  fr: {
    tag: 'fr-MA',
    formats: 'fr',
    dir: 'ltr',
    name: 'Français',
    reads: ['ar', 'en', 'es', 'de', 'zgh'],
    plurals: ['one', 'many', 'other'],
  },
  zgh: {
    tag: 'zgh',
    dir: 'ltr',
    name: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
    reads: ['fr', 'ar', 'en', 'es', 'de'],
    plurals: ['one', 'other'],
    review: 'awaiting review by an Amazigh reader',
  },
  en: {
    tag: 'en',
    formats: 'en-GB',
    dir: 'ltr',
    name: 'English',
    reads: ['fr', 'ar', 'es', 'de', 'zgh'],
    plurals: ['one', 'other'],
  },
  es: {
    tag: 'es',
    dir: 'ltr',
    name: 'Español',
    reads: ['fr', 'en', 'ar', 'de', 'zgh'],
    plurals: ['one', 'many', 'other'],
  },
  de: {
    tag: 'de',
    dir: 'ltr',
    name: 'Deutsch',
    reads: ['en', 'fr', 'ar', 'es', 'zgh'],
    plurals: ['one', 'other'],
  },
} as const satisfies Record<string, LocaleEntry>;

interface LocaleEntry {
  /** The BCP 47 tag that pages carry. */
  tag: string;
  /** The tag that dates and numbers follow, where the page's own would mislead. */
  formats?: string;
  dir: 'ltr' | 'rtl';
  name: string;
  reads: readonly string[];
  plurals: readonly Intl.LDMLPluralRule[];
  review?: string;
}

export type Locale = keyof typeof localeTable;
export const locales = Object.keys(localeTable) as Locale[];

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(localeTable, value);
}

/** The table's row, widened so that optional columns can be asked of every locale. */
export function localeEntry(locale: Locale): LocaleEntry & { reads: readonly Locale[] } {
  return localeTable[locale];
}

/**
 * Plural category of a number in Tamazight, which `Intl.PluralRules` does not know: it would
 * silently use the rules of the machine's own language. CLDR gives rules for Central Atlas
 * Tamazight (`tzm`), and standard Tamazight counts alike: 0, 1 and 11–99 take `one`.
 * https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function selectTamazightPlural(count: number): 'one' | 'other' {
  const isOne = count === 0 || count === 1 || (Number.isInteger(count) && count >= 11 && count <= 99);
  return isOne ? 'one' : 'other';
}
