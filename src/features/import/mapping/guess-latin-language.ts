import { foldTyped } from '#base/fold.ts';
import { languages } from '#features/search/phone/analysis/languages.ts';
import { scriptOf } from '#i18n/script-of.ts';
import { type Locale, locales } from '#model/locales.ts';

/** The small words of each language in Latin letters. */
const smallWords = locales
  .filter((locale) => scriptOf(locale) === 'Latn')
  .map((locale) => [locale, new Set((languages[locale]?.smallWords ?? '').split(' '))] as const);

/** The language of most texts in Latin letters, by their little words; French where nothing tells. */
export function guessLatinLanguage(texts: readonly string[]): Locale {
  const found = foldTyped(texts.join(' ').slice(0, 20000)).split(' ');
  const counts = smallWords.map(
    ([locale, small]) => [locale, found.filter((word) => small.has(word)).length] as const,
  );
  const [most] = counts.toSorted(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? most[0] : 'fr';
}
