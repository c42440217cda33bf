import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { filterOfTopic } from '#features/search/filters.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Topic } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import { countMatrix } from './count-matrix.ts';
import { reportPathOf } from './overview-address.ts';

/** A table of the vocabulary by region, in a locale: lines, columns, and where a cell leads. */
export function describeRegions(directory: Directory, topic: Topic, locale: Locale) {
  const columns = directory.list.regions
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map(({ id, name }) => ({
      id,
      name: resolveText(name, locale) ?? { text: id, lang: locale },
      href: `${hrefOf(locale, reportPathOf(id))}#${topic}`,
    }));
  return describeBy(directory, topic, 'region', columns, locale);
}

/** The same for the provinces of a region. */
export function describeProvinces(
  directory: Directory,
  topic: Topic,
  region: string,
  locale: Locale,
) {
  const columns = directory.list.provinces
    .filter((province) => province.region === region)
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map(({ id, name }) => ({
      id,
      name: resolveText(name, locale) ?? { text: id, lang: locale },
      href: hrefOf(locale, pathOf('provinces', id)),
    }));
  return describeBy(directory, topic, 'province', columns, locale);
}

/** The vocabularies that are counted, each on a page of its own. */
export function listMatrixTopics(): readonly Topic[] {
  return ['focus-areas', 'audiences', 'services'];
}

function describeBy<Column extends { id: string }>(
  directory: Directory,
  topic: Topic,
  place: 'region' | 'province',
  columns: Column[],
  locale: Locale,
) {
  const explorer = hrefOf(locale, pathOf('associations'));
  return {
    columns,
    rows: countMatrix(directory, topic).map(({ term, regions, provinces, nationwide }) => ({
      id: term.id,
      name: resolveText(term.name, locale) ?? { text: term.id, lang: locale },
      href: hrefOf(locale, pathOf(topic, term.id)),
      counts: place === 'region' ? regions : provinces,
      nationwide,
    })),
    hrefFor: (term: string, id: string) =>
      `${explorer}?${filterOfTopic(topic)}=${term}&${place}=${id}`,
  };
}
