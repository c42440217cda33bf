import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';

/** A text of keeping in which the phone puts its own value in the place of `{value}`. */
export const sayOnPhone = (locale: Locale, key: Parameters<typeof t>[1]): string =>
  t(locale, key, { value: '{value}' }).text;

/** What the phone says of pages it keeps, wherever it says it, as attributes of the part that says it. */
export const sayKeeping = (locale: Locale) => ({
  'data-at': sayOnPhone(locale, 'keep.at'),
  'data-again': sayOnPhone(locale, 'keep.again'),
  'data-broken': sayOnPhone(locale, 'keep.broken'),
  'data-full': sayOnPhone(locale, 'keep.full'),
});
