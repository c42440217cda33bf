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
/** Why an association is a result: by the field in which a word stands, and of a value by its name. */
const reasonKeys = {
  distance: 'distance.km',
  'in-name': 'reason.name',
  'in-alias': 'reason.alias',
  'in-place': 'reason.place',
  'in-region': 'reason.place',
  'in-focus': filterTable.focus.label,
  'in-audience': filterTable.audience.label,
  'in-service': filterTable.service.label,
  'in-summary': 'reason.summary',
  'in-work': 'reason.work',
  'of-place': 'reason.atPlace',
  'of-region': 'reason.atPlace',
  'of-focus': 'reason.inFocus',
  'of-audience': 'reason.forAudience',
  'of-service': 'reason.forService',
  sound: 'reason.sound',
  spelling: 'reason.spelling',
} as const;
export type ReasonText = keyof typeof reasonKeys;
/** The fields whose words may be the name of a value. */
export type ValueField = 'place' | 'region' | 'focus' | 'audience' | 'service';
type TextName = keyof typeof keys | ReasonText | Filter;
export type ExplorerTexts = Record<TextName, string> & {
  /** The language of a reason, where that is not the one of the explorer. */
  saidIn: Partial<Record<ReasonText, Locale>>;
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
  const said = Object.entries({ ...keys, ...reasonKeys, ...labels }).map(
    ([name, key]) => [name, t(locale, key, { ...blanks, kilobytes })] as const,
  );
  const texts = Object.fromEntries(said.map(([name, { text }]) => [name, text]));
  const others = said.filter(([, text]) => text.lang !== lang);
  const foreign = others.flatMap(([name, text]) =>
    name in reasonKeys ? [] : [[name, markLang(text.lang)]],
  );
  const saidIn = others.flatMap(([name, text]) => (name in reasonKeys ? [[name, text.lang]] : []));
  return {
    texts: {
      ...texts,
      foreign: Object.fromEntries(foreign),
      saidIn: Object.fromEntries(saidIn),
    } as ExplorerTexts,
    lang,
  };
}

function markLang(locale: Locale): { lang: string; dir: 'ltr' | 'rtl' } {
  const { tag, dir } = localeEntry(locale);
  return { lang: tag, dir };
}
