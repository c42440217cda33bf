import { memoize } from '#base/memoize.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

/**
 * The script that a language is written in, by its ISO 15924 code: `Arab`, `Latn`, `Tfng`. Of a language that
 * Unicode does not know, that which most languages of its direction have.
 */
export function scriptOf(locale: Locale): string {
  const { tag, dir } = localeEntry(locale);
  return scriptOfTag(tag, dir);
}

export const scriptOfTag = memoize(
  (tag: string, dir: 'ltr' | 'rtl'): string =>
    new Intl.Locale(tag).maximize().script ?? (dir === 'rtl' ? 'Arab' : 'Latn'),
);
