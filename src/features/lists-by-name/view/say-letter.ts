import { otherLetter } from '#features/search/build/sort-key.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { scriptOf } from '#i18n/script-of.ts';
import { t } from '#i18n/t.ts';
import { type Locale, locales } from '#model/locales.ts';

/** A letter of a list by name as its heading and its link say it. */
export function sayLetter(letter: string, locale: Locale): LocalizedText {
  if (letter === otherLetter) return t(locale, 'list.otherLetters');
  const text = letter.toLocaleUpperCase('en');
  const isOwn = (each: Locale) => new RegExp(`\\p{Script=${scriptOf(each)}}`, 'u').test(letter);
  return { text, lang: [locale, ...locales].find(isOwn) ?? locale };
}

/** The id of a letter's heading: the letter itself. */
export function anchorOf(letter: string): string {
  return letter === otherLetter ? 'other' : letter;
}
