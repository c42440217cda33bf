import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { compareNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';

/**
 * The number of each association in a locale: its rank, from 0, when all are sorted by the name that
 * the locale shows. The finder and the map write numbers in place of ids, so that a filter of the one
 * is understood by the other.
 */
export const assignDocIds = perDirectory(
  (directory: Directory, locale: Locale): ReadonlyMap<string, number> => {
    const compare = compareNames(locale);
    const named = directory.list.associations.map(({ id, name }) => ({
      id,
      name: resolveText(name, locale)?.text ?? id,
    }));
    // Two of one name must not change places from build to build.
    named.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    return new Map(named.map(({ id }, rank) => [id, rank]));
  },
);
