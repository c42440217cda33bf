/** What results can be narrowed by. Each value has a file of the associations that have it. */
export const filters = [
  'focus',
  'audience',
  'service',
  'region',
  'province',
  'covers',
  'language',
  'kind',
  'free',
  'walkIn',
  'stepFree',
  'volunteers',
  'needs',
  'verified',
] as const;
export type Filter = (typeof filters)[number];

/** Filters that say where; `covers` is a province with those of its whole region and of the country. */
export const placeFilters = ['covers', 'province', 'region'] as const satisfies Filter[];
export type PlaceFilterName = (typeof placeFilters)[number];

/** Filters that say with what: whoever has a value helps with it in some places, and not in others. */
export const needFilters = ['service', 'focus', 'audience'] as const satisfies Filter[];

/** Filters that are only yes or no, in the order in which they are offered. */
export const markFilters = [
  'free',
  'walkIn',
  'stepFree',
  'verified',
  'volunteers',
  'needs',
] as const satisfies Filter[];
export type MarkFilter = (typeof markFilters)[number];

/**
 * What is said of a service, not of an association: its values are `yes` and the services of which it
 * is true, for who gives one thing for nothing may have a price for another.
 */
export const serviceMarks = ['free', 'walkIn'] as const satisfies MarkFilter[];

/** The value of a filter that is only yes or no. */
export const yes = 'yes';
