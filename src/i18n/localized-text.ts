import type { Text } from '#model/fields/text.ts';
import { type Locale, readsOf } from '#model/locales.ts';

/** A piece of text together with the language that it is really in, so that pages can mark it. */
export interface LocalizedText {
  text: string;
  lang: Locale;
}

/**
 * A name as an argument of a message: in the language of the sentence, which may not be that of the page. A name in
 * Tifinagh in a sentence in French would be read aloud by nobody.
 */
export function nameIn(name: Text): (lang: Locale) => string {
  return (lang) => resolveText(name, lang)?.text ?? '';
}

/** The text with a capital, as it begins a sentence. */
export function startSentence({ text, lang }: LocalizedText): LocalizedText {
  return { text: text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase(lang)), lang };
}

/** The text in this locale, or in the nearest one that has it. `undefined` for an empty text. */
export function resolveText(text: Text | undefined, locale: Locale): LocalizedText | undefined {
  if (!text) return;
  for (const lang of [locale, ...readsOf(locale)]) {
    const found = text[lang];
    if (found) return { text: found, lang };
  }
  return;
}
