import { scriptOf } from '#i18n/script-of.ts';
import type { Text } from '#model/fields/text.ts';
import { type Locale, locales } from '#model/locales.ts';

/** Each alphabet with its languages; the first of them in the table is that of most records. */
const alphabets = [...Map.groupBy(locales, scriptOf)].map(([script, written]) => ({
  letters: new RegExp(`\\p{Script=${script}}`, 'gu'),
  usual: written[0] as Locale,
  locales: written,
}));

/**
 * The language that a text goes into: people on a page in one language write in another, and their
 * letters say so. A text that is there already is never replaced by such a guess.
 *
 * @param asked the language of the question
 */
export function guessLanguage(text: unknown, asked: Locale, known: Text | undefined): Locale {
  const count = (letters: RegExp) => String(text ?? '').match(letters)?.length ?? 0;
  const [most] = alphabets.toSorted((a, b) => count(b.letters) - count(a.letters));
  if (!most || count(most.letters) === 0 || most.locales.includes(asked)) return asked;
  return known?.[most.usual] === undefined ? most.usual : asked;
}
