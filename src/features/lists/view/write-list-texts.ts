import { type CountForms, listCountForms } from '#i18n/count-forms.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';

/** Words of a list by their short name. */
const keys = {
  search: 'lists.search',
  go: 'explorer.go',
  filters: 'explorer.filters',
  more: 'lists.moreFilters',
  show: 'explorer.show',
  reset: 'explorer.reset',
  remove: 'explorer.remove',
  searching: 'explorer.searching',
  failed: 'explorer.failed',
  retry: 'map.retry',
  dropped: 'explorer.dropped',
  where: 'lists.place',
  everywhere: 'ask.anywhere',
  wholeRegion: 'filter.wholeRegion',
  anywhere: 'lists.anywhere',
  alsoAnywhere: 'lists.alsoAnywhere',
  sort: 'sort.label',
  soonest: 'lists.soonest',
  newest: 'lists.newest',
  name: 'sort.name',
  near: 'lists.near',
  from: 'lists.from',
  position: 'lists.position',
  locate: 'near.locate',
  locateNote: 'near.note',
  locateFailed: 'near.failed',
  locateFar: 'near.far',
  none: 'lists.none',
  without: 'lists.without',
  widen: 'lists.widen',
  propose: 'empty.add',
  follow: 'follow.title',
  pages: 'pager.label',
  previous: 'pager.previous',
  next: 'pager.next',
  here: 'pager.here',
} as const;
export type ListTexts = Record<keyof typeof keys, string>;

/** The words that a list needs in the browser, in the locale or, where no reader gave them, its nearest one. */
export interface ListWords {
  texts: ListTexts;
  /** How many there are, in words. */
  counts: CountForms;
  lang: Locale;
}

/** What stands for an argument until the browser fills it in: `{name}`. */
const blanks = Object.fromEntries(
  ['name', 'values', 'page', 'pages'].map((name) => [name, `{${name}}`]),
);

/** The language in which a list speaks in the browser. */
export function langOfList(locale: Locale): Locale {
  return t(locale, keys.search).lang;
}

export function writeListTexts(locale: Locale): ListWords {
  const lang = langOfList(locale);
  const texts = Object.entries(keys).map(([name, key]) => [name, t(lang, key, blanks).text]);
  return {
    texts: Object.fromEntries(texts),
    counts: listCountForms(lang, 'lists.count'),
    lang,
  };
}
