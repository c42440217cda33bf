import { reportBug } from '#base/report-bug.ts';
import { loadMap } from '#features/map/phone/load-map.ts';
import type { MapFilter } from '#features/map/phone/map-props.ts';
import { toMapCard } from '#features/map/phone/map-props.ts';
import type { Territory } from '#features/search/view/finder-choices.ts';
import type { Locale } from '#model/locales.ts';
import type { Found } from './explorer-reducer.ts';
import type { Ask, SearchClient } from './open-search-client.ts';

/** What the list shows, for the map to show the same. */
class ListFilter implements MapFilter {
  #accepted: ReadonlySet<number> | undefined;
  #counts: ReadonlyMap<string, number>;
  readonly #listeners = new Set<() => void>();

  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
  }

  /** @param numbers none where nothing is asked and everybody is shown */
  set(numbers: readonly number[] | undefined, counts: ReadonlyMap<string, number>): void {
    this.#accepted = numbers && new Set(numbers);
    this.#counts = counts;
    for (const listener of this.#listeners) listener();
  }

  accepts = (number: number) => this.#accepted?.has(number) ?? true;
  counts = () => this.#counts;
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export interface ShownMap {
  /** Shows who answers the same question as the list. @returns what gives it up for a later one */
  follow: (found: Found, ask: Ask) => () => void;
  destroy: () => void;
}

/** Opens the map over the explorer's own filters. */
export async function showMap(
  element: HTMLElement,
  {
    locale,
    regions,
    none,
    open,
  }: {
    locale: Locale;
    regions: readonly Territory[];
    /** What is said of a place where nobody is found. */
    none: string;
    open: () => Promise<SearchClient>;
  },
): Promise<ShownMap> {
  const all = new Map(
    regions.flatMap(({ provinces }) => provinces.map(({ id, count }) => [id, count] as const)),
  );
  const filter = new ListFilter(all);
  const map = await loadMap(element, {
    locale,
    filter,
    none,
    loadCards: async (numbers) => (await (await open()).cards(numbers)).map(toMapCard),
  });
  const follow = async ({ answer, state }: Found, ask: Ask, signal: AbortSignal) => {
    if (!answer) return filter.set(undefined, all);
    const counts = await (await open()).countAmong('province', state, ask, signal);
    signal.throwIfAborted();
    filter.set(answer.numbers, counts);
  };
  return {
    follow: (found, ask) => {
      const stop = new AbortController();
      // Where its counts do not arrive, the map keeps what it shows; the list says what is wrong.
      follow(found, ask, stop.signal).catch(reportBug);
      return () => stop.abort();
    },
    destroy: () => map.destroy(),
  };
}
