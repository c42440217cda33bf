import { listFilters, markFilters } from '#features/search/phone/query/filters.ts';
import type { FinderChoices } from '#features/search/view/finder-choices.ts';

/** What the explorer offers where nobody has a value of any filter. A test adds those that it is about. */
export function noChoices(): FinderChoices {
  return {
    ...Object.fromEntries(listFilters.map((filter) => [filter, []])),
    regions: [],
    marks: Object.fromEntries(markFilters.map((filter) => [filter, 0])),
  } as unknown as FinderChoices;
}
