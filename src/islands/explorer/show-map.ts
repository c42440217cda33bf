import type { MapCard, MapFilter } from '#islands/map/map-props.ts';
import { openMap } from '#islands/map/open-map.ts';
import type { Locale } from '#locales.ts';
import type { FinderCard } from '#search/finder-card.ts';
import type { Territory } from '#views/finder-choices.ts';
import type { OpenDirectory } from './open-directory.ts';
import { type Ask, toQuestion } from './to-question.ts';
import type { Found } from './use-answer.ts';

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
  /** Shows who answers the same question as the list. */
  follow: (found: Found, ask: Ask) => Promise<void>;
  destroy: () => void;
}

/** Opens the map over the explorer's own filters. */
export async function showMap(
  element: HTMLElement,
  {
    locale,
    regions,
    tiles,
    open,
  }: {
    locale: Locale;
    regions: readonly Territory[];
    tiles: string | undefined;
    open: () => Promise<OpenDirectory>;
  },
): Promise<ShownMap> {
  const all = new Map(
    regions.flatMap(({ provinces }) => provinces.map(({ id, count }) => [id, count] as const)),
  );
  const filter = new ListFilter(all);
  const map = await openMap(element, locale, {
    filter,
    loadCards: async (numbers) => (await (await open()).cards(numbers)).map(toMapCard),
    tiles: tiles ? { url: tiles, attribution: '© OpenStreetMap' } : undefined,
  });
  return {
    follow: async ({ answer, state }, ask) => {
      if (!answer) return filter.set(undefined, all);
      const counts = await (await open()).countAmong('province', toQuestion(state, ask));
      filter.set(answer.numbers, counts);
    },
    destroy: () => map.destroy(),
  };
}

function toMapCard({ title, href, meta }: FinderCard): MapCard {
  return { title: title.text, href, meta: meta.map(({ text }) => text).join(' · ') };
}
