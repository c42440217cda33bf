import { filtersByKind } from './filters-by-kind.ts';

/**
 * How a filter is offered and asked. `place` says where; `need` says with what: an association that has a value
 * helps with it in some places, and not in others; `list` is any of several values; `mark` is only yes
 * or no, and `service-mark` is that of a service, where services are asked for.
 */
export type FilterKind = keyof typeof filtersByKind;
export type FilterOfKind<K extends FilterKind> = (typeof filtersByKind)[K][number];
export type Filter = FilterOfKind<FilterKind>;

/** What results can be narrowed by. Each value has a file of the associations that have it. */
export const filters: readonly Filter[] = Object.values(filtersByKind).flat();

/** Filters that say where; `covers` is a province with those of its whole region and of the country. */
export const placeFilters = filtersByKind.place;
export type PlaceFilterName = FilterOfKind<'place'>;

export const needFilters = filtersByKind.need;

/** Filters of several values, each with a name. */
export const listFilters = [...needFilters, ...filtersByKind.list] as const;

export const serviceMarks = filtersByKind['service-mark'];

/** Filters that are only yes or no. */
export const markFilters = [...serviceMarks, ...filtersByKind.mark] as const;
export type MarkFilter = FilterOfKind<'mark' | 'service-mark'>;

/** The value of a filter that is only yes or no. */
export const yes = 'yes';
