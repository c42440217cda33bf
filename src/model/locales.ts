/**
 * The one locale table. The order is that of every language list on the site. A row, its catalogues and its
 * pages are a language: everything else follows from them, or has a default (docs/contributing.md).
 */
export const localeTable = {
  ar: { tag: 'ar-MA', dir: 'rtl', name: 'العربية', maintained: true },
  fr: { tag: 'fr-MA', formats: 'fr', dir: 'ltr', name: 'Français', maintained: true },
  zgh: {
    tag: 'zgh',
    dir: 'ltr',
    name: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
    reads: ['fr'],
    // CLDR counts so in Central Atlas Tamazight (`tzm`), and standard Tamazight counts alike.
    // https://cldr.unicode.org/index/cldr-spec/plural-rules
    // None and one, and from 11 to 99; written short, for every phone loads it.
    plurals: (count) => (count % 1 || (count > 1 && count < 11) || count > 99 ? 'other' : 'one'),
    review: true,
  },
  en: { tag: 'en', formats: 'en-GB', dir: 'ltr', name: 'English', reads: ['fr'], maintained: true },
  es: { tag: 'es', dir: 'ltr', name: 'Español', reads: ['fr', 'en'] },
  de: { tag: 'de', dir: 'ltr', name: 'Deutsch', reads: ['en', 'fr'] },
} as const satisfies Record<string, LocaleEntry>;

export interface LocaleEntry {
  /** The BCP 47 tag that pages carry. */
  tag: string;
  /** The tag that dates and numbers follow, where the page's own would mislead. */
  formats?: string;
  dir: 'ltr' | 'rtl';
  /** What the language calls itself. */
  name: string;
  /** Where a text that is missing in this locale is looked for first; `readsOf` adds all others. */
  reads?: readonly string[];
  /**
   * The plural category of a number in a language that `Intl` does not know: `Intl` would take the rules of
   * the machine’s own.
   */
  plurals?: (count: number) => Intl.LDMLPluralRule;
  /** Whether validation, reviews, the editor and hints of forms speak it: what maintainers read. */
  maintained?: true;
  /** Its interface text still waits for a native reader; its catalogues may leave keys out. */
  review?: true;
}

export type Locale = keyof typeof localeTable;
export const locales = Object.keys(localeTable) as Locale[];

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(localeTable, value);
}

/** The table's row, widened so that optional columns can be asked of every locale. */
export function localeEntry(locale: Locale): LocaleEntry {
  return localeTable[locale];
}

const nearest = new Map<Locale, readonly Locale[]>();

/** Where a text that is missing in this locale is looked for, nearest first: in every other one in the end. */
export function readsOf(locale: Locale): readonly Locale[] {
  let reads = nearest.get(locale);
  if (!reads) {
    const named = (localeEntry(locale).reads ?? []) as readonly Locale[];
    reads = [...new Set([...named, ...reviewedFirst()])].filter((each) => each !== locale);
    nearest.set(locale, reads);
  }
  return reads;
}

/** The locales in the order of the table, but those that wait for a reader last. */
export function reviewedFirst(): Locale[] {
  const waits = (locale: Locale) => Number(localeEntry(locale).review !== undefined);
  return locales.toSorted((a, b) => waits(a) - waits(b));
}
