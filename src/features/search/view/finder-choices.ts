import type { Directory } from '#directory/directory.ts';
import { filterTable } from '#features/search/filters.ts';
import type { FinderCounts } from '#features/search/phone/index/index-reader.ts';
import {
  type Filter,
  type FilterOfKind,
  listFilters,
  type MarkFilter,
  markFilters,
  yes,
} from '#features/search/phone/query/filters.ts';
import { compareNames } from '#i18n/format.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';

/** A value that a list can be narrowed by, in a language of the page's or, with `lang`, in another. */
export interface Choice {
  id: string;
  name: string;
  lang?: Locale;
  /** How many associations have it, in the whole directory. */
  count: number;
}
export interface Territory extends Choice {
  provinces: (Choice & { reached: number })[];
}

/** All that the explorer can be narrowed by, with how many there are of each. */
export type FinderChoices = Record<FilterOfKind<'need' | 'list'>, Choice[]> & {
  regions: Territory[];
  /** Filters that are only yes or no. */
  marks: Record<MarkFilter, number>;
};

export function listFinderChoices(
  directory: Directory,
  counts: FinderCounts,
  locale: Locale,
): FinderChoices {
  const choose = (filter: Filter, id: string, text: Text): Choice =>
    withName(id, resolveText(text, locale), counts[filter][id] ?? 0, locale);
  const lists = listFilters.map((filter) => {
    const { kind, optionsOf } = filterTable[filter];
    const choices = optionsOf?.(directory).map(({ id, name }) => choose(filter, id, name)) ?? [];
    // Of a fixed list of values, those that somebody has.
    return [filter, kind === 'list' ? choices.filter(({ count }) => count > 0) : choices];
  });
  return {
    ...Object.fromEntries(lists),
    regions: listTerritories(directory, counts, choose, locale),
    marks: Object.fromEntries(markFilters.map((filter) => [filter, counts[filter][yes] ?? 0])),
  };
}

function listTerritories(
  { list }: Directory,
  counts: FinderCounts,
  choose: (filter: Filter, id: string, text: Text) => Choice,
  locale: Locale,
): Territory[] {
  const compare = compareNames(locale);
  const byName = (a: Choice, b: Choice) => compare(a.name, b.name);
  return list.regions
    .map(({ id, name }) => ({
      ...choose('region', id, name),
      provinces: list.provinces
        .filter(({ region }) => region === id)
        .map((province) => ({
          ...choose('province', province.id, province.name),
          reached: counts.covers[province.id] ?? 0,
        }))
        .sort(byName),
    }))
    .sort(byName);
}

function withName(
  id: string,
  name: LocalizedText | undefined,
  count: number,
  locale: Locale,
): Choice {
  const { text, lang } = name ?? { text: id, lang: locale };
  return { id, name: text, ...(lang !== locale && { lang }), count };
}
