import { pickSharedLang, t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';

/** A text of keeping in which the phone puts its own value in the place of `{value}`. */
export const writePhoneText = (locale: Locale, key: Parameters<typeof t>[1]): string =>
  t(locale, key, { value: '{value}' }).text;

/** The language in which the phone says of a province how large it is, since when it is kept, and what went wrong. */
export const langOfSaving = (locale: Locale): Locale =>
  pickSharedLang(locale, ['keep.size', 'keep.at', 'keep.broken', 'keep.full']);

/** What the phone says of pages it keeps, wherever it says it, as attributes of the part that says it. */
export const writeSavingTexts = (locale: Locale) => {
  const lang = langOfSaving(locale);
  return {
    'data-size': writePhoneText(lang, 'keep.size'),
    'data-at': writePhoneText(lang, 'keep.at'),
    'data-again': writePhoneText(locale, 'keep.again'),
    'data-broken': writePhoneText(lang, 'keep.broken'),
    'data-full': writePhoneText(lang, 'keep.full'),
  };
};
