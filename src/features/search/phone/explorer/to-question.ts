import type { Point } from '#base/distance.ts';
import type { Question } from '#features/search/phone/query/answer.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import type { Territory } from '#features/search/view/finder-choices.ts';
import { type ExplorerState, pageLength } from './explorer-state.ts';

/** What a question needs besides what is asked. */
export interface Ask {
  regions: readonly Territory[];
  /** Where somebody is; it never leaves the phone. */
  position: Point | undefined;
}

/** A state as the finder takes it. Hours are looked up in the regions that are chosen, or in all. */
export function toQuestion(
  { words, filters, openNow, sort, page }: ExplorerState,
  { regions, position }: Ask,
): Question {
  const provinces = [...(filters.province ?? []), ...(filters.covers ?? [])];
  const context = regions.filter((region) =>
    region.provinces.some(({ id }) => provinces.includes(id)),
  );
  const within = [...(filters.region ?? []), ...context.map(({ id }) => id)];
  return {
    words,
    filters,
    sort,
    ...(openNow && { openNow: { regions: within.length ? within : regions.map(({ id }) => id) } }),
    ...(position && { near: { from: position, atLeast: page * pageLength } }),
  };
}

const place = ['region', 'province', 'covers'] as const;

/** Values of one filter add up, so that what is chosen of it must not narrow its own counts. */
export function withoutFilter(state: ExplorerState, filter: Filter): ExplorerState {
  const filters = { ...state.filters };
  for (const each of [filter, ...(filter === 'region' || filter === 'province' ? place : [])])
    delete filters[each];
  return { ...state, filters };
}
