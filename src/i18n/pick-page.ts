import type { ProsePage } from '#directory/directory.ts';
import { fallbackLocale, type Locale, readsOf } from '#model/locales.ts';
import type { LocalizedText } from './localized-text.ts';

/** A prose page in this locale, or in the nearest one that it was written in. */
export function pickPage(
  page: ProsePage,
  locale: Locale,
): { title: LocalizedText; summary: LocalizedText; body: LocalizedText } {
  const lang = [locale, ...readsOf(locale)].find((each) => page.texts[each]) ?? fallbackLocale();
  const text = page.texts[lang] ?? { title: page.id, summary: '', body: '' };
  return {
    title: { text: text.title, lang },
    summary: { text: text.summary, lang },
    body: { text: text.body, lang },
  };
}
