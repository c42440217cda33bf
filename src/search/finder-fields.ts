/** Where an association's words stand. The order is written into files; a new field goes to the end. */
export const fields = [
  'name',
  'alias',
  'place',
  'region',
  'focus',
  'audience',
  'service',
  'summary',
] as const;
export type Field = (typeof fields)[number];

/**
 * What a word in each field is worth. Regions are worth least: their names hold those of provinces
 * (Guelmim-Oued Noun), and who asks for Guelmim means the province first.
 */
export const fieldWorth: Readonly<Record<Field, number>> = {
  name: 6,
  alias: 6,
  place: 4,
  region: 1,
  focus: 2,
  audience: 2,
  service: 2,
  summary: 2,
};

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

/** Filters whose values have names that people type, with the field in which these words stand. */
export const namedFilters = {
  focus: 'focus',
  audience: 'audience',
  service: 'service',
  region: 'region',
  province: 'place',
} as const satisfies Partial<Record<Filter, Field>>;
export type NamedFilter = keyof typeof namedFilters;

/**
 * The field that is worth most among several, the first of equals.
 *
 * @param packed a bit for each field: name and place are 1 + 4
 */
export function bestField(packed: number): Field {
  let best: Field = 'summary';
  for (let bit = fields.length - 1; bit >= 0; bit--) {
    const field: Field = fields[bit] ?? best;
    if ((packed >> bit) & 1 && fieldWorth[field] >= fieldWorth[best]) best = field;
  }
  return best;
}
