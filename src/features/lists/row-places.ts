import type { Directory } from '#directory/directory.ts';
import { anywhere } from './phone/rows/select-rows.ts';

interface Located {
  provinces?: readonly string[];
  regions?: readonly string[];
  place?: Placed;
  places?: readonly Placed[];
}
interface Placed {
  province?: string;
  country?: string;
}

export interface RowPlaces {
  provinces: string[];
  /** Those of the provinces too; `anywhere` of a record that names no place. */
  regions: string[];
}

/** Where a record is, or for whom: by the provinces of its places and those that it names, and the regions. */
export function readPlaces(record: object, { byId }: Directory): RowPlaces {
  const { provinces = [], regions = [], place, places = [] } = record as Located;
  const placed = place ? [place, ...places] : places;
  const inside = new Set([...provinces, ...placed.flatMap(({ province }) => province ?? [])]);
  const around = [...inside].flatMap((id) => byId.provinces.get(id)?.region ?? []);
  const named = [...new Set([...regions, ...around])];
  const isAbroad = placed.some(({ country }) => country !== undefined);
  return {
    provinces: [...inside],
    regions: named.length || isAbroad ? named : [anywhere],
  };
}
