import type { Filter } from '#features/search/phone/query/filters.ts';

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

export function isNarrowed({ filters, openNow }: ExplorerState): boolean {
  return openNow || Object.keys(filters).length > 0;
}

/** Whether all is as the page came: everybody, by name, from the first on. */
export function isUntouched(state: ExplorerState): boolean {
  return !state.words.trim() && !isNarrowed(state) && state.sort === 'best' && state.page === 1;
}
