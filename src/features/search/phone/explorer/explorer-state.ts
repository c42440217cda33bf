import { type Filter, filters } from '#features/search/phone/query/filters.ts';

export const sorts = ['best', 'name', 'near', 'verified'] as const;
export type Sort = (typeof sorts)[number];

/** What somebody asks of the directory. All of it stands in the address. */
export interface ExplorerState {
  words: string;
  /** One of the values of each filter that is named. */
  filters: Partial<Record<Filter, readonly string[]>>;
  openNow: boolean;
  sort: Sort;
  /** From 1. */
  page: number;
}

/** Results on a page: as many cards as a value's first file holds. */
export const pageLength = 10;

export const nothingAsked: ExplorerState = {
  words: '',
  filters: {},
  openNow: false,
  sort: 'best',
  page: 1,
};

/** Another state, from its first page on. */
export function change(state: ExplorerState, to: Partial<ExplorerState>): ExplorerState {
  return { ...state, page: 1, ...to };
}

export function setFilter(
  state: ExplorerState,
  filter: Filter,
  values: readonly string[],
): ExplorerState {
  const { [filter]: _, ...others } = state.filters;
  return change(state, { filters: values.length ? { ...others, [filter]: values } : others });
}

export function toggleValue(state: ExplorerState, filter: Filter, value: string): ExplorerState {
  const values = state.filters[filter] ?? [];
  const isChosen = values.includes(value);
  return setFilter(
    state,
    filter,
    isChosen ? values.filter((each) => each !== value) : [...values, value],
  );
}

/** A place is a region, a province, or a province with all who come there from elsewhere. */
export function setPlace(
  state: ExplorerState,
  place?: readonly [filter: 'region' | 'province' | 'covers', value: string],
): ExplorerState {
  const { region, province, covers, ...others } = state.filters;
  return change(state, { filters: place ? { ...others, [place[0]]: [place[1]] } : others });
}

export function isNarrowed({ filters: chosen, openNow }: ExplorerState): boolean {
  return openNow || Object.keys(chosen).length > 0;
}

/** Whether all is as the page came: everybody, by name, from the first on. */
export function isUntouched(state: ExplorerState): boolean {
  return !state.words.trim() && !isNarrowed(state) && state.sort === 'best' && state.page === 1;
}

/** Nobody types more than this; what is beyond would only make the address too long to be shared. */
export const longestWords = 200;

/**
 * Reads `?q=école&focus=health&province=chichaoua&open=now&sort=near&page=2`.
 *
 * Names that are none of ours (`fbclid`, `utm_source`) were added on the way and mean nothing here.
 *
 * @param known all values of filters, `province/taza`
 * @returns what is asked, and which values could not be understood, to be shown as text
 */
export function readAddress(
  search: string,
  known: Pick<ReadonlySet<string>, 'has'>,
): { state: ExplorerState; dropped: string[] } {
  const given = new URLSearchParams(search);
  const dropped: string[] = [];
  const drop = (name: string, value: string) => dropped.push(`${name}=${value}`);
  const chosen: ExplorerState['filters'] = {};
  for (const filter of filters) {
    const values = [...new Set(given.getAll(filter))].filter(Boolean);
    const ours = values.filter((value) => known.has(`${filter}/${value}`));
    if (ours.length) chosen[filter] = ours;
    for (const value of values) if (!ours.includes(value)) drop(filter, value);
  }
  const pick = <T>(name: string, read: (value: string) => T | undefined, otherwise: T): T => {
    const value = given.get(name);
    const found = value ? read(value) : undefined;
    if (value && found === undefined) drop(name, value);
    return found ?? otherwise;
  };
  const state: ExplorerState = {
    words: (given.get('q') ?? '').slice(0, longestWords),
    filters: chosen,
    openNow: pick('open', (value) => (value === 'now' ? true : undefined), false),
    sort: pick<Sort>('sort', (value) => sorts.find((each) => each === value), nothingAsked.sort),
    page: pick('page', (value) => (/^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined), 1),
  };
  return { state, dropped: dropped.map((each) => each.slice(0, 60)).slice(0, 5) };
}

/** The same as an address's search: empty where nothing is asked. */
export function writeAddress({ words, filters: chosen, openNow, sort, page }: ExplorerState) {
  const address = new URLSearchParams();
  const asked = words.trim().slice(0, longestWords);
  if (asked) address.set('q', asked);
  for (const filter of filters)
    for (const value of chosen[filter] ?? []) address.append(filter, value);
  if (openNow) address.set('open', 'now');
  if (sort !== nothingAsked.sort) address.set('sort', sort);
  if (page > 1) address.set('page', String(page));
  const search = address.toString();
  return search && `?${search}`;
}
