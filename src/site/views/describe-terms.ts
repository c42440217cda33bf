import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { listAssociationsFor } from '#directory/topics.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Topic } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import type { Tile } from './tile-grid.tsx';

/** The terms of a vocabulary as tiles, in its own order, each with how many associations it leads to. */
export function describeTerms(topic: Topic, directory: Directory, locale: Locale): Tile[] {
  return [...directory.list[topic]]
    .sort((a, b) => a.order - b.order)
    .map(({ id, icon, name }) => ({
      href: hrefOf(locale, pathOf(topic, id)),
      icon,
      name: resolveText(name, locale) ?? { text: id, lang: locale },
      note: t(locale, 'count.associations', {
        count: listAssociationsFor(topic, id, directory).length,
      }),
    }));
}
