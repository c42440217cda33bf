import { filterTable } from '#features/search/filters.ts';
import { type Filter, filters } from '#features/search/phone/query/filters.ts';
import type { TextCollection } from '#features/search/text-records.ts';
import { formatNumber } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

/** Words of the explorer by their short name, with what the browser fills in. */
const keys = {
  label: 'explorer.label',
  go: 'explorer.go',
  clear: 'explorer.clear',
  suggestions: 'explorer.suggestions',
  offered: 'explorer.offered',
  filters: 'explorer.filters',
  show: 'explorer.show',
  reset: 'explorer.reset',
  remove: 'explorer.remove',
  searching: 'explorer.searching',
  none: 'explorer.none',
  failed: 'explorer.failed',
  retry: 'map.retry',
  leftOut: 'explorer.leftOut',
  dropped: 'explorer.dropped',
  didYouMean: 'explorer.didYouMean',
  nobody: 'explorer.nobody',
  nobodyIn: 'explorer.nobodyIn',
  nobodyWith: 'explorer.nobodyWith',
  without: 'explorer.without',
  nearby: 'explorer.nearby',
  nobodyElsewhere: 'explorer.nobodyElsewhere',
  placeMeant: 'explorer.placeMeant',
  byNeed: 'home.byNeed',
  counted: 'count.meaning',
  add: 'empty.add',
  where: 'ask.where',
  anywhere: 'ask.anywhere',
  wholeRegion: 'filter.wholeRegion',
  openNow: 'filter.openNow',
  marks: 'filter.marks',
  sort: 'sort.label',
  best: 'sort.best',
  name: 'sort.name',
  near: 'sort.near',
  latest: 'sort.verified',
  locate: 'near.locate',
  locateNote: 'near.note',
  locateFailed: 'near.failed',
  locateFar: 'near.far',
  distance: 'distance.km',
  inName: 'reason.name',
  inAlias: 'reason.alias',
  inPlace: 'reason.place',
  inFocus: 'reason.inFocus',
  forAudience: 'reason.forAudience',
  forService: 'reason.forService',
  atPlace: 'reason.atPlace',
  inSummary: 'reason.summary',
  inWork: 'reason.work',
  sounds: 'reason.sound',
  written: 'reason.spelling',
  mapShow: 'map.open',
  mapHide: 'explorer.hideMap',
  mapCost: 'map.cost',
  mapLoading: 'map.loading',
  mapFailed: 'map.failedMap',
  textsTitle: 'texts.title',
  textsAsk: 'texts.ask',
  textsNone: 'texts.none',
  textsFailed: 'texts.failed',
  textsMore: 'map.more',
  pages: 'pager.label',
  previous: 'pager.previous',
  next: 'pager.next',
  here: 'pager.here',
} as const;
type TextName = keyof typeof keys | Filter;
export type ExplorerTexts = Record<TextName, string> & {
  /** Marks those in another language than the label, which is that of the explorer: attributes of their element. */
  foreign: Partial<Record<TextName, { lang: string; dir: 'ltr' | 'rtl' }>>;
};

/** What stands for an argument until the browser fills it in: `{word}`. */
const blanks = Object.fromEntries(
  ['word', 'words', 'values', 'name', 'place', 'distance', 'count', 'page', 'pages'].map((name) => [
    name,
    `{${name}}`,
  ]),
);

/** What the collections are called in whose texts words stand. */
export type CollectionNames = Record<TextCollection, string>;

/**
 * At build: the words of the explorer in the locale or, where no reader gave them, its nearest one.
 *
 * @param mapKilobytes what the map costs
 */
export function writeExplorerTexts(
  locale: Locale,
  mapKilobytes: number,
): { texts: ExplorerTexts; lang: Locale } {
  const kilobytes = (lang: Locale) => formatNumber(mapKilobytes, lang);
  const labels = Object.fromEntries(filters.map((filter) => [filter, filterTable[filter].label]));
  const { lang } = t(locale, keys.label);
  const said = Object.entries({ ...keys, ...labels }).map(
    ([name, key]) => [name, t(locale, key, { ...blanks, kilobytes })] as const,
  );
  const texts = Object.fromEntries(said.map(([name, { text }]) => [name, text]));
  const foreign = Object.fromEntries(
    said.flatMap(([name, text]) => (text.lang === lang ? [] : [[name, markLang(text.lang)]])),
  );
  return { texts: { ...texts, foreign } as ExplorerTexts, lang };
}

function markLang(locale: Locale): { lang: string; dir: 'ltr' | 'rtl' } {
  const { tag, dir } = localeEntry(locale);
  return { lang: tag, dir };
}
