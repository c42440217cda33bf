import { hrefOf, pathOf } from '#directory/addresses.ts';
import { titleOf } from '#directory/collection-words.ts';
import type { Directory } from '#directory/directory.ts';
import { formatNumber } from '#i18n/format.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Locale } from '#model/locales.ts';
import { listMonths, type ManyChanges, type RegionCount } from './list-months.ts';
import type { Changes } from './read-changes.ts';
import {
  reviewLocale,
  type Said,
  type SaidPhrase,
  sayChange,
  sayMany,
  sayWhat,
} from './say-change.ts';
import type { ToldChange } from './tell-change.ts';

/** A change of one record, in the words of a page. */
export interface DescribedChange {
  day: string;
  name: LocalizedText;
  /** Nothing for a record that is gone. */
  href?: string | undefined;
  /** What it is, where it is no association. */
  what?: LocalizedText | undefined;
  /** One word for the whole change, where no field is told. */
  note?: LocalizedText | undefined;
  said: Said;
}

/** Many records to which one day did the same. */
export interface DescribedMany {
  day: string;
  lang: Locale;
  phrase: SaidPhrase;
  regions: readonly NamedCount[];
}

export interface NamedCount {
  name: LocalizedText;
  href?: string | undefined;
  count: string;
}

export interface DescribedMonth {
  month: string;
  many: readonly DescribedMany[];
  regions: readonly {
    name: LocalizedText;
    href?: string | undefined;
    changes: readonly DescribedChange[];
  }[];
  more: readonly NamedCount[];
}

/** So many sentences of one record on the page of all changes; of more, how many there are. */
const mostSentences = 4;

/** The changes of a year as the page of a locale shows them. */
export function describeMonths(
  changes: readonly ToldChange[],
  locale: Locale,
  directory: Directory,
): DescribedMonth[] {
  return listMonths(changes, orderRegions(directory)).map(({ month, many, regions, more }) => ({
    month,
    many: many.map((each) => describeMany(each, locale, directory)),
    regions: regions.map(({ region, changes: own }) => ({
      ...nameRegion(region, locale, directory),
      changes: own.map((each) => describeRecordChange(each, locale, directory, mostSentences)),
    })),
    more: more.map((each) => nameCount(each, locale, directory)),
  }));
}

/** A change as the page of its association tells it: the page itself says how it is now. */
export interface OwnChange {
  day: string;
  /** The fields that changed, or one word for the whole. */
  what: readonly LocalizedText[];
}

/** On the page of an association: so many changes, and so many fields of each. */
const mostOfOne = 2;
const mostFields = 2;

/** The last changes of one association. That it was added alone says no more than the day beside it. */
export function describeOwnChanges(
  changes: Changes | undefined,
  id: string,
  locale: Locale,
): OwnChange[] {
  const own = changes?.listOf(id, mostOfOne) ?? [];
  if (own.every(({ kind }) => kind === 'added')) return [];
  const { properties = {} } = describeFields(schemas.associations);
  return own.map(({ day, kind, fields = [] }) => {
    const labels = fields.flatMap(({ key }) => resolveText(properties[key]?.labels, locale) ?? []);
    const isNamed = labels.length > 0 && labels.length <= mostFields;
    return { day, what: isNamed ? labels : [t(locale, `changes.${wordFor(kind)}`)] };
  });
}

function wordFor(kind: ToldChange['kind']) {
  return kind === 'changed' ? 'edited' : kind;
}

/** @param most so many sentences */
export function describeRecordChange(
  change: ToldChange,
  locale: Locale,
  directory: Directory,
  most: number,
): DescribedChange {
  const { collection, id, kind, day, name } = change;
  const said = sayChange(change, locale, directory, most);
  return {
    day,
    name: resolveText(name, locale) ?? { text: id, lang: locale },
    href: kind === 'removed' ? undefined : hrefOf(locale, pathOf(collection, id)),
    what: collection === 'associations' ? undefined : sayWhat(collection, locale),
    note: said.phrases.length > 0 ? undefined : t(locale, `changes.${wordFor(kind)}`),
    said,
  };
}

export function describeMany(
  { day, collection, kind, count, regions }: ManyChanges,
  locale: Locale,
  directory: Directory,
): DescribedMany {
  const lang = reviewLocale(locale);
  return {
    day,
    lang,
    phrase: sayMany(kind, t(lang, titleOf(collection)).text, count, lang),
    // One place alone needs no figure of its own, and none says nothing.
    regions: regions.some(({ region }) => region)
      ? regions.map((each) => nameCount(each, locale, directory))
      : [],
  };
}

/** The regions in the order of the country’s own list. */
export function orderRegions({ list }: Directory): string[] {
  return list.regions.toSorted((a, b) => a.code.localeCompare(b.code)).map(({ id }) => id);
}

function nameCount(
  { region, count }: RegionCount,
  locale: Locale,
  directory: Directory,
): NamedCount {
  return { ...nameRegion(region, locale, directory), count: formatNumber(count, locale) };
}

function nameRegion(region: string | undefined, locale: Locale, { byId }: Directory) {
  const record = byId.regions.get(region ?? '');
  if (!record) return { name: t(locale, 'changes.elsewhere') };
  return {
    name: resolveText(record.name, locale) ?? { text: record.id, lang: locale },
    href: hrefOf(locale, pathOf('regions', record.id)),
  };
}
