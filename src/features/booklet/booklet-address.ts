import { hrefOf, pathOf } from '#directory/addresses.ts';
import { type Locale, readsOf } from '#model/locales.ts';

/** The languages in which booklets are printed: those that a notice on a public wall is read in. */
const printed = ['ar', 'fr'] as const satisfies Locale[];
export const bookletLocales: readonly Locale[] = printed;
const [firstPrinted] = printed;

/** The booklet of a province, below the locale. */
export function bookletPathOf(province: string): string {
  return `${pathOf('provinces', province)}/booklet`;
}

/** The booklet that a page in a locale leads to, and the language that it is in: the locale’s own, or the nearest. */
export function findBooklet(province: string, locale: Locale): { href: string; lang: Locale } {
  const lang =
    [locale, ...readsOf(locale)].find((each) => bookletLocales.includes(each)) ?? firstPrinted;
  return { href: hrefOf(lang, bookletPathOf(province)), lang };
}
