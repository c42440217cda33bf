import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';

/** Of each alphabet, the language that most records are written in, and all that are written in it. */
const alphabets: { letters: RegExp; usual: Locale; locales: readonly Locale[] }[] = [
  { letters: /\p{Script=Arabic}/gu, usual: 'ar', locales: ['ar'] },
  { letters: /\p{Script=Tifinagh}/gu, usual: 'zgh', locales: ['zgh'] },
  { letters: /\p{Script=Latin}/gu, usual: 'fr', locales: ['fr', 'en', 'es', 'de'] },
];

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
