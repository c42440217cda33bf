import { type FinderFiles, makeFinderFiles } from '#features/search/build/make-finder-files.ts';
import type { FinderRecord, FinderValue } from '#features/search/finder-records.ts';
import { filters, needFilters } from '#features/search/phone/query/filters.ts';
import type { Finder } from '#features/search/phone/query/finder.ts';
import { openFinder } from '#features/search/phone/query/finder.ts';
import type { Locale } from '#model/locales.ts';
import { MemoryHost } from './finder-in-memory.ts';

type Values = FinderRecord['values'];
type Sketch = Partial<Omit<FinderRecord, 'values'>> & { id: string; values?: Partial<Values> };

const noValues = Object.fromEntries(filters.map((filter) => [filter, []])) as unknown as Values;

const values: FinderValue[] = [
  { filter: 'focus', id: 'health', names: ['الصحة', 'Santé', 'Health'] },
  { filter: 'focus', id: 'school-education', names: ['التعليم', 'École et éducation'] },
  { filter: 'region', id: 'guelmim-oued-noun', names: ['كلميم واد نون', 'Guelmim-Oued Noun'] },
  {
    filter: 'province',
    id: 'guelmim',
    names: ['كلميم', 'Guelmim', 'Goulimine'],
    center: { lat: 28.98, lng: -10.06 },
  },
  {
    filter: 'province',
    id: 'zagora',
    names: ['زاكورة', 'Zagora'],
    center: { lat: 30.33, lng: -5.84 },
  },
];

/** Who says no more gives all that it gives in each of its places. */
function helpEverywhere({ values: has = {} }: Sketch): FinderRecord['helps'] {
  const { province = [], region = [], covers = province } = has;
  return needFilters.flatMap((filter) =>
    (has[filter] ?? []).map((id) => ({ need: `${filter}/${id}`, province, region, covers })),
  );
}

const danger = ['ضرب+', 'viol,-film'];
const needs = ['service/shelter نبات,dormir'];
const calendar = { clock: [[0, 60] as const], ramadans: [], holidays: [] };

/** A finder of a few records, numbered in the order in which they stand. */
export class SmallFinder {
  readonly host: MemoryHost;
  readonly finder: Finder;
  readonly files: FinderFiles;
  readonly #sketches: readonly Sketch[];

  /** @param more values beside the few that all have */
  constructor(
    sketches: readonly Sketch[],
    locale: Locale = 'fr',
    more: readonly FinderValue[] = [],
  ) {
    const records = sketches.map((sketch) => ({
      names: [],
      aliases: [],
      places: [],
      countries: [],
      summary: {},
      work: [],
      reach: [],
      verified: undefined,
      points: [],
      hours: [],
      helps: helpEverywhere(sketch),
      ...sketch,
      values: { ...noValues, ...sketch.values },
    }));
    const cards = records.map(({ id, names }) => ({
      href: `/${locale}/associations/${id}/`,
      title: { text: names[0] ?? id, lang: locale },
      otherTitle: undefined,
      meta: [],
      summary: undefined,
      tags: [],
    }));
    const made = { records, values: [...values, ...more], cards, danger, needs, locale, calendar };
    this.files = makeFinderFiles(made).files;
    this.host = new MemoryHost(this.files, '/finder/');
    this.finder = openFinder({ base: '/finder/', locale, fetch: this.host.fetch });
    this.#sketches = sketches;
  }

  /** Ids of the results, in order. */
  async find(...[question, signal]: Parameters<Finder['ask']>): Promise<string[]> {
    const { numbers } = await this.finder.ask(question, signal);
    return numbers.map((number) => this.#sketches[number]?.id ?? '');
  }
}
