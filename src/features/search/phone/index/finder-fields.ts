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
  'work',
] as const;
export type Field = (typeof fields)[number];

/**
 * The score of a word in each field. Regions have the lowest: their names hold those of provinces
 * (Guelmim-Oued Noun), and who asks for Guelmim means the province first.
 */
export const fieldScore: Readonly<Record<Field, number>> = {
  name: 6,
  alias: 6,
  place: 4,
  region: 1,
  focus: 2,
  audience: 2,
  service: 2,
  summary: 2,
  // Its services in its own words and its activities: what it says of itself first is what it is for.
  work: 1,
};
