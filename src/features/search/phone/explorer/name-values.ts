import { type Filter, listFilters, markFilters } from '#features/search/phone/query/filters.ts';
import type { Choice, FinderChoices } from '#features/search/view/finder-choices.ts';
import type { ExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { localeEntry } from '#model/locales.ts';

/** Finds a filter's value by its id: what it is called, and whether there is such a value at all. */
export function indexValues(choices: FinderChoices, texts: ExplorerTexts): Map<string, Choice> {
  const { regions, marks } = choices;
  const provinces = regions.flatMap(({ provinces }) => provinces);
  const all: [Filter, readonly Choice[]][] = [
    ...listFilters.map((filter): [Filter, readonly Choice[]] => [filter, choices[filter]]),
    ['region', regions],
    ['province', provinces],
    ['covers', provinces.map((each) => ({ ...each, count: each.reached }))],
  ];
  const yesOrNo = markFilters.map((filter): [string, Choice] => [
    `${filter}/yes`,
    { id: 'yes', name: texts[filter], count: marks[filter] },
  ]);
  return new Map([
    ...all.flatMap(([filter, list]) =>
      list.map((choice): [string, Choice] => [`${filter}/${choice.id}`, choice]),
    ),
    ...yesOrNo,
  ]);
}

/** The language of a name that is not in the page's own. */
export function markChoice({ lang }: Pick<Choice, 'lang'>): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang ? { lang: localeEntry(lang).tag, dir: localeEntry(lang).dir } : {};
}
