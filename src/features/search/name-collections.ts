import { titleOf } from '#directory/collection-words.ts';
import { t } from '#i18n/t.ts';
import { recordCollections } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import type { TextCollection } from './text-records.ts';

/** What the collections are called in whose texts words stand. */
export function nameCollections(locale: Locale): Record<TextCollection, string> {
  const names = recordCollections.map((each) => [each, t(locale, titleOf(each)).text]);
  return { ...Object.fromEntries(names), pages: t(locale, 'texts.page').text };
}
