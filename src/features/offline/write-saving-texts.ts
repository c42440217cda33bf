import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';

/** A text of keeping in which the phone puts its own value in the place of `{value}`. */
export const writePhoneText = (locale: Locale, key: Parameters<typeof t>[1]): string =>
  t(locale, key, { value: '{value}' }).text;

/** What the phone says of pages it keeps, wherever it says it, as attributes of the part that says it. */
export const writeSavingTexts = (locale: Locale) => ({
  'data-at': writePhoneText(locale, 'keep.at'),
  'data-again': writePhoneText(locale, 'keep.again'),
  'data-broken': writePhoneText(locale, 'keep.broken'),
  'data-full': writePhoneText(locale, 'keep.full'),
});
