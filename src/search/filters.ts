/** What results can be narrowed by. Each value has a file of the associations that have it. */
export const filters = [
  'focus',
  'audience',
  'service',
  'region',
  'province',
  'covers',
  'language',
  'stepFree',
  'volunteers',
  'needs',
  'verified',
] as const;
export type Filter = (typeof filters)[number];

/** Filters that say where; `covers` is a province with those of its whole region and of the country. */
export const placeFilters = ['covers', 'province', 'region'] as const satisfies Filter[];
export type PlaceFilter = (typeof placeFilters)[number];

/** Filters that say with what: whoever has a value helps with it in some places, and not in others. */
export const needFilters = ['service', 'focus', 'audience'] as const satisfies Filter[];

/** The value of a filter that is only yes or no: `stepFree`, `volunteers`, `needs`, `verified`. */
export const yes = 'yes';
