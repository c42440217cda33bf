/** Under which licence others may use a file. */
export interface Licence {
  /** As SPDX has it. */
  id: string;
  title: string;
  url: string;
  /** Whom to name. */
  credit: string;
}

const ours: Licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Twiza',
};

/** Figures and codes are of HCP, positions of communes of GeoNames. */
const communes: Licence = { ...ours, credit: 'Twiza; HCP, RGPH 2024; GeoNames' };

/** Their centres are made from the outlines of OpenStreetMap, whose licence holds for what holds them. */
const territories: Licence = {
  id: 'ODbL-1.0',
  title: 'Open Database License 1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  credit: 'Twiza; HCP, RGPH 2024; © OpenStreetMap contributors',
};

/** @param name of a collection, or `communes` */
export function licenceOf(name: string): Licence {
  if (name === 'communes') return communes;
  return name === 'regions' || name === 'provinces' ? territories : ours;
}
