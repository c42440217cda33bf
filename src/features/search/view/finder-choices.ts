import type { Directory } from '#directory/directory.ts';
import type { FinderCounts } from '#features/search/phone/index/finder-files.ts';
import { type MarkFilter, markFilters } from '#features/search/phone/query/filters.ts';
import { compareNames } from '#i18n/format.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
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
export interface FinderChoices {
  focus: Choice[];
  audience: Choice[];
  service: Choice[];
  language: Choice[];
  kind: Choice[];
  regions: Territory[];
  /** Filters that are only yes or no. */
  marks: Record<MarkFilter, number>;
}

export function listFinderChoices(
  directory: Directory,
  counts: FinderCounts,
  locale: Locale,
): FinderChoices {
  const { list } = directory;
  const choose = (filter: keyof FinderCounts, id: string, text: Text): Choice =>
    withName(id, resolveText(text, locale), counts[filter][id] ?? 0, locale);
  const vocabulary = (filter: 'focus' | 'audience' | 'service', terms: readonly Term[]) =>
    terms.toSorted((a, b) => a.order - b.order).map(({ id, name }) => choose(filter, id, name));
  const compare = compareNames(locale);
  const byName = (a: Choice, b: Choice) => compare(a.name, b.name);
  const fields = describeFields(schemas.associations).properties;
  /** Of a fixed list of values, those that somebody has. */
  const chooseUsed = (filter: 'language' | 'kind', names: Record<string, Text> = {}) =>
    Object.entries(names).flatMap(([id, name]) =>
      counts[filter][id] ? [choose(filter, id, name)] : [],
    );
  return {
    focus: vocabulary('focus', list['focus-areas']),
    audience: vocabulary('audience', list.audiences),
    service: vocabulary('service', list.services),
    language: chooseUsed('language', fields?.languages?.items?.options),
    kind: chooseUsed('kind', fields?.kind?.options),
    regions: list.regions
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
      .sort(byName),
    marks: Object.fromEntries(
      markFilters.map((filter) => [filter, counts[filter].yes ?? 0]),
    ) as FinderChoices['marks'],
  };
}

interface Term {
  id: string;
  order: number;
  name: Text;
}

function withName(
  id: string,
  said: LocalizedText | undefined,
  count: number,
  locale: Locale,
): Choice {
  const { text, lang } = said ?? { text: id, lang: locale };
  return { id, name: text, ...(lang !== locale && { lang }), count };
}
