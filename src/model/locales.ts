/**
 * The one locale table. The order is that of every language list on the site. A row, its catalogues and its
 * pages are a language: everything else follows from them, or has a default (docs/contributing.md).
 */
export const localeTable = {
  ar: { tag: 'ar-MA', dir: 'rtl', name: 'العربية', expected: true, maintained: true },
  fr: {
    tag: 'fr-MA',
    formats: 'fr',
    dir: 'ltr',
    name: 'Français',
    fallback: true,
    firstOfMonth: '1er',
    expected: true,
    maintained: true,
  },
  zgh: {
    tag: 'zgh',
    dir: 'ltr',
    name: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
    monthAsInDate: true,
    voice: false,
    numbers: 'fr',
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

/** `columnsOfBuilds` (`src/build/vite/phone-locales.ts`) names the columns that no phone reads. */
export interface LocaleEntry {
  /** The BCP 47 tag that pages carry. */
  tag: string;
  /** The tag that dates and numbers follow, where the page's own would mislead. */
  formats?: string;
  /** The tag that numbers follow, where phones do not know the language: `Intl` would take that of the phone. */
  numbers?: string;
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
  /** What is shown where nothing says which language somebody reads; one row has it. */
  fallback?: true;
  /** The first day of a month as dates write it, where `Intl` leaves out what the language says of it. */
  firstOfMonth?: string;
  /** `Intl` turns a month and its year around: they are taken from a whole date, where they stand right. */
  monthAsInDate?: true;
  /** `false` where no phone reads the language aloud: nothing is offered to be heard. */
  voice?: false;
  /** Every record should have its texts in this language; forms and lists offer it first. */
  expected?: true;
  /** Whether validation, reviews, the editor and hints of forms speak it: what maintainers read. */
  maintained?: true;
  /** Its interface text still waits for a native reader; its catalogues may leave keys out. */
  review?: true;
}

export type Locale = keyof typeof localeTable;
export const locales = Object.keys(localeTable) as Locale[];

/** Those in which every record should have its texts. Marked as pure: phones, which ask for none, leave it out. */
export const expectedLocales = /* @__PURE__ */ locales.filter((locale) => localeEntry(locale).expected);

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(localeTable, value);
}

/** The table's row, widened so that optional columns can be asked of every locale. */
export function localeEntry(locale: Locale): LocaleEntry {
  return localeTable[locale];
}

/** The language for whoever has not said which they read. */
export function fallbackLocale(): Locale {
  return locales.find((locale) => localeEntry(locale).fallback) as Locale;
}

/** The first expected locale that is another one than this. */
export function expectedBeside(locale: Locale): Locale {
  return expectedLocales.find((each) => each !== locale) ?? locale;
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
