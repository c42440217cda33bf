import { filters } from '#features/search/phone/query/filters.ts';
import { type ExplorerState, nothingAsked, type Sort, sorts } from './explorer-state.ts';

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
