import { isPublic } from '#directory/addresses.ts';
import { titleOf } from '#directory/collection-words.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { isCollection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';

/** What other standards call their own form, and what it says. */
export const standardForms: {
  [name: string]: { name: string; about: 'data.services' | 'data.whoDoesWhat' | 'data.grants' };
} = {
  hsds: { name: 'HSDS 3', about: 'data.services' },
  '3w': { name: '3W, HXL', about: 'data.whoDoesWhat' },
  '360giving': { name: '360Giving', about: 'data.grants' },
};

/** What a download is called: as the list of its pages, where it has some. */
export function nameDownload(name: string, locale: Locale): LocalizedText {
  if (isCollection(name) && isPublic(name)) return t(locale, titleOf(name));
  if (name === 'communes') return t(locale, 'data.communes');
  if (name === 'skills') return t(locale, 'data.skills');
  return { text: standardForms[name]?.name ?? name, lang: locale };
}
