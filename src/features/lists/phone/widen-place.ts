import type { ListModel } from './list-reducer.ts';
import { chooseValues } from './rows/list-address.ts';
import type { ListState } from './rows/list-file.ts';
import { anywhere, provinceFilter, regionFilter } from './rows/select-rows.ts';

/** Where else one could look than in a province: in its region, and at what is of no particular place. */
export function widenPlace({
  asked,
  rows,
}: Pick<ListModel, 'asked' | 'rows'>): { name?: string; to: ListState }[] {
  const { [regionFilter]: regions = [], [provinceFilter]: provinces = [] } = asked.chosen;
  const find = (id: string) => rows.filters.find((filter) => filter.id === id)?.values ?? [];
  const around = find(provinceFilter).find(({ id }) => id === provinces[0])?.region;
  const region = find(regionFilter).find(({ id }) => id === around);
  const unplaced = chooseValues(asked, provinceFilter, []);
  const isPlaced = regions.length + provinces.length > 0;
  const hasAnywhere = find(regionFilter).some(({ id }) => id === anywhere);
  return [
    ...(region
      ? [{ name: region.name, to: chooseValues(unplaced, regionFilter, [region.id]) }]
      : []),
    ...(isPlaced && hasAnywhere && !regions.includes(anywhere)
      ? [{ to: chooseValues(asked, regionFilter, [...regions, anywhere]) }]
      : []),
  ];
}
