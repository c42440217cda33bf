import type { Text } from '#model/fields/text.ts';
import { type Locale, readsOf } from '#model/locales.ts';

/** A piece of text together with the language that it is really in, so that pages can mark it. */
export interface LocalizedText {
  text: string;
  lang: Locale;
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
