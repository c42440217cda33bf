import { type ListRows, type ListState, listSorts } from './list-file.ts';
import { provinceFilter } from './select-rows.ts';

export const wholeList: ListState = { words: '', chosen: {}, page: 1 };

/** Another state, from its first page on. */
export function changeList(state: ListState, to: Partial<ListState>): ListState {
  return { ...state, page: 1, ...to };
}

export function chooseValues(
  state: ListState,
  filter: string,
  values: readonly string[],
): ListState {
  const { [filter]: _, ...others } = state.chosen;
  return changeList(state, { chosen: values.length ? { ...others, [filter]: values } : others });
}

export function toggleChoice(state: ListState, filter: string, value: string): ListState {
  const values = state.chosen[filter] ?? [];
  const isChosen = values.includes(value);
  return chooseValues(
    state,
    filter,
    isChosen ? values.filter((each) => each !== value) : [...values, value],
  );
}

export function isNarrowedList({ words, chosen }: ListState): boolean {
  return Boolean(words.trim()) || Object.keys(chosen).length > 0;
}

type Known = Pick<ListRows, 'filters' | 'sorts'>;

/**
 * Reads `?focus=health&province=safi&sort=near&from=safi&page=2`. Names that are none of ours were added
 * on the way and mean nothing here.
 *
 * @returns what is asked, and what of it the list does not know (any more), to be shown as text
 */
export function readListAddress(
  search: string,
  { filters, sorts }: Known,
): { state: ListState; dropped: string[] } {
  const given = new URLSearchParams(search);
  const dropped: string[] = [];
  const chosen: Record<string, readonly string[]> = {};
  for (const { id, values } of filters) {
    const asked = [...new Set(given.getAll(id))].filter(Boolean);
    const ours = asked.filter((value) => values.some((each) => each.id === value));
    if (ours.length) chosen[id] = ours;
    for (const value of asked) if (!ours.includes(value)) dropped.push(`${id}=${value}`);
  }
  const pick = <T>(name: string, read: (value: string) => T | undefined): T | undefined => {
    const value = given.get(name);
    const found = value ? read(value) : undefined;
    if (value && found === undefined) dropped.push(`${name}=${value}`);
    return found;
  };
  const provinces = filters.find(({ id }) => id === provinceFilter)?.values ?? [];
  const state: ListState = {
    words: '',
    chosen,
    sort: pick('sort', (value) => listSorts.find((each) => each === value && sorts.includes(each))),
    from: pick('from', (value) => provinces.find(({ id }) => id === value)?.id),
    page: pick('page', (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined)) ?? 1,
  };
  return { state, dropped: dropped.map((each) => each.slice(0, 60)).slice(0, 5) };
}

/** The same as an address's search: empty where nothing is asked. */
export function writeListAddress(
  { chosen, sort, from, page }: ListState,
  { filters, sorts }: Known,
): string {
  const address = new URLSearchParams();
  for (const { id } of filters) for (const value of chosen[id] ?? []) address.append(id, value);
  if (sort && sort !== sorts[0]) address.set('sort', sort);
  if (from && sort === 'near') address.set('from', from);
  if (page > 1) address.set('page', String(page));
  const search = address.toString();
  return search && `?${search}`;
}
