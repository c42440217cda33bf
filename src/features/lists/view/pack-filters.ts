import type { PlainCollection } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { amountTops, type DerivedFilter, deriveFilters } from '#features/lists/derive-filters.ts';
import type { ListName, ListValue, PackedFilter } from '#features/lists/phone/rows/list-file.ts';
import {
  anywhere,
  deadlineFilter,
  type deadlines,
  provinceFilter,
  regionFilter,
  stateFilter,
} from '#features/lists/phone/rows/select-rows.ts';
import { readPlaces } from '#features/lists/row-places.ts';
import { compareNames, nameCountry } from '#i18n/format.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { t } from '#i18n/t.ts';
import { describeCollection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import type { SectionNames } from './list-sections.tsx';
import { findMeaning } from './row-times.ts';
import { langOfList } from './write-list-texts.ts';

/**
 * Every filter by which some records of a list can be told from the others: place and state, then what
 * the descriptor shows first, then all others of the schema.
 *
 * @param records in the order of the rows
 */
export function packFilters(
  collection: PlainCollection,
  records: readonly object[],
  directory: Directory,
  locale: Locale,
): PackedFilter[] {
  const first = describeCollection(collection).filtersFirst ?? [];
  const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  const derived = deriveFilters(collection)
    .map((filter) => packDerived(filter, records, directory, locale))
    .toSorted((a, b) => place(a.id) - place(b.id))
    .map(
      (filter): PackedFilter => (first.includes(filter.id) ? { ...filter, isFirst: true } : filter),
    );
  return [
    ...packPlaces(records, directory, locale),
    ...packTimes(collection, locale),
    ...derived.filter(
      ({ of = [], values }) => values.length > 1 || of.some((value) => value === -1),
    ),
  ].filter(({ values }) => values.length > 0);
}

function packDerived(
  filter: DerivedFilter,
  records: readonly object[],
  directory: Directory,
  locale: Locale,
): PackedFilter {
  const had = records.map((record) => filter.valuesOf(record, directory.today));
  const used = [...new Set(had.flat())];
  const compare = compareNames(locale);
  const named = sortValues(filter, used, directory, locale).flatMap((id) => {
    const name = nameValue(filter, id, directory, locale);
    return name ? [{ id, ...nameIn(name, locale) }] : [];
  });
  const isByName = filter.values.of === 'record' || filter.values.of === 'country';
  const values = isByName ? named.toSorted((a, b) => compare(a.name, b.name)) : named;
  const label = resolveText(filter.labels, locale) ?? { text: filter.id, lang: locale };
  return { id: filter.id, ...nameIn(label, locale), values, of: placeValues(had, values) };
}

/** Terms of a vocabulary keep its order, choices that of the schema; years begin with the last. */
function sortValues(
  { values }: DerivedFilter,
  used: readonly string[],
  directory: Directory,
  locale: Locale,
): string[] {
  const all =
    values.of === 'choice'
      ? Object.keys(values.options)
      : values.of === 'amount'
        ? amountTops.map(String)
        : values.of === 'mark'
          ? ['yes', 'no']
          : values.of === 'record'
            ? directory.list[values.collection].map(({ id }) => id)
            : used.toSorted(compareNames(locale)).toReversed();
  const known = new Set(used);
  return all.filter((id) => known.has(id));
}

function nameValue(
  { values }: DerivedFilter,
  id: string,
  directory: Directory,
  locale: Locale,
): LocalizedText | undefined {
  switch (values.of) {
    case 'record': {
      const record = directory.byId[values.collection].get(id);
      return resolveText(record && 'name' in record ? (record.name as Text) : undefined, locale);
    }
    case 'choice':
      return resolveText(values.options[id], locale);
    case 'country':
      return { text: nameCountry(id, locale), lang: locale };
    case 'mark':
      return t(locale, id === 'yes' ? 'value.yes' : 'value.no');
    case 'year':
      return { text: id, lang: locale };
    case 'amount':
      return nameAmount(Number(id), locale);
  }
}

function nameAmount(top: number, locale: Locale): LocalizedText {
  if (top === 0) return t(locale, 'lists.free');
  return Number.isFinite(top)
    ? sayMoney({ upTo: top }, locale)
    : sayMoney({ from: amountTops.at(-2) ?? 0 }, locale);
}

function packPlaces(
  records: readonly object[],
  directory: Directory,
  locale: Locale,
): PackedFilter[] {
  const { list } = directory;
  const places = records.map((record) => readPlaces(record, directory));
  const compare = compareNames(locale);
  const nameOf = (name: Text, id: string) =>
    nameIn(resolveText(name, locale) ?? { text: id, lang: locale }, locale);
  const pick = (key: 'provinces' | 'regions') => new Set(places.flatMap((each) => each[key]));
  const [inside, around] = [pick('provinces'), pick('regions')];
  const regions: ListValue[] = list.regions
    .filter(({ id }) => around.has(id))
    .map(({ id, name }) => ({ id, ...nameOf(name, id) }))
    .toSorted((a, b) => compare(a.name, b.name));
  const provinces: ListValue[] = list.provinces
    .filter(({ id }) => inside.has(id))
    .map(({ id, name, region, center }) => ({
      id,
      ...nameOf(name, id),
      region,
      at: [roundDegrees(center.lat), roundDegrees(center.lng)] as const,
    }))
    .toSorted((a, b) => compare(a.name, b.name));
  if (regions.length === 0) return [];
  const isMixed = around.has(anywhere);
  const all = isMixed
    ? [...regions, { id: anywhere, ...nameIn(t(locale, 'lists.anywhere'), locale) }]
    : regions;
  const pack = (
    id: string,
    label: MessageKey,
    values: ListValue[],
    key: 'provinces' | 'regions',
  ) => ({
    id,
    ...nameIn(t(locale, label), locale),
    isFirst: true as const,
    values,
    of: placeValues(
      places.map((each) => each[key]),
      values,
    ),
  });
  return [
    pack(regionFilter, 'regions.region', all, 'regions'),
    pack(provinceFilter, 'starMap.province', provinces, 'provinces'),
  ];
}

/** A hundredth is a kilometre: enough for a province. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** The states that records of a kind may be in, by the words that their tags say too. */
const stateWords: Record<string, Partial<Record<string, MessageKey>>> = {
  'takes-place': {
    open: 'event.now',
    coming: 'event.coming',
    unknown: 'call.unknown',
    ended: 'lists.past',
  },
  'can-be-answered': {
    open: 'lists.open',
    coming: 'lists.notYet',
    unknown: 'call.unknown',
    ended: 'lists.closed',
  },
  'goes-on': {
    open: 'lists.underWay',
    coming: 'event.coming',
    unknown: 'call.unknown',
    ended: 'lists.over',
  },
};

/** What follows from the clock: how it stands with a record, and whether it ends soon. */
function packTimes(collection: PlainCollection, locale: Locale): PackedFilter[] {
  const meaning = findMeaning(describeFields(schemas[collection]));
  const say = (key: MessageKey) => nameIn(t(locale, key), locale);
  const states = Object.entries(stateWords[meaning ?? ''] ?? {}).flatMap(([id, key]) =>
    key ? [{ id, ...say(key) }] : [],
  );
  const days: Record<keyof typeof deadlines, MessageKey> = {
    week: 'lists.week',
    month: 'lists.month',
  };
  const hasDeadline = meaning === 'can-be-answered' || meaning === 'is-valid';
  return [
    ...(states.length
      ? [{ id: stateFilter, ...say('lists.state'), isFirst: true as const, values: states }]
      : []),
    ...(hasDeadline
      ? [
          {
            id: deadlineFilter,
            ...say('lists.deadline'),
            values: Object.entries(days).map(([id, key]) => ({ id, ...say(key) })),
          },
        ]
      : []),
  ];
}

/** What the sections of a list are called; nothing where records do not end, or are left out. */
export function nameSections(
  collection: PlainCollection,
  locale: Locale,
): SectionNames | undefined {
  const meaning = findMeaning(describeFields(schemas[collection]));
  const words = stateWords[meaning ?? ''];
  return (
    words?.ended && {
      ended: t(locale, words.ended),
      ...(meaning === 'takes-place' && words.coming && { current: t(locale, words.coming) }),
    }
  );
}

/** Marked where it is not in the language in which the list speaks. */
function nameIn({ text, lang }: LocalizedText, locale: Locale): ListName {
  return { name: text, ...(lang !== langOfList(locale) && { lang }) };
}

/** One value stands as its place, none as -1, several as a list. */
function placeValues(
  had: readonly (readonly string[])[],
  values: readonly ListValue[],
): NonNullable<PackedFilter['of']> {
  const places = new Map(values.map(({ id }, at) => [id, at]));
  return had.map((ids) => {
    const found = ids.flatMap((id) => places.get(id) ?? []);
    return found.length > 1 ? found : (found[0] ?? -1);
  });
}
