import type { FinderRecord, FinderValue } from '#data/finder-records.ts';
import type { Centres, PackedPlaces } from '#search/nearness.ts';

/** Where each province is, to a kilometre. */
export function listCentres(values: readonly FinderValue[]): Centres {
  return values.flatMap(
    ({ filter, id, center }): Centres =>
      filter === 'province' && center ? [[id, round(center.lat, 100), round(center.lng, 100)]] : [],
  );
}

/** Who is where, by province: number, latitude and longitude in thousandths of a degree, a hundred metres. */
export function writePlaces(
  records: readonly Pick<FinderRecord, 'points'>[],
): Map<string, PackedPlaces> {
  const provinces = new Map<string, PackedPlaces>();
  for (const [number, { points }] of records.entries()) {
    for (const { province, lat, lng } of points) {
      const places = provinces.get(province) ?? [];
      provinces.set(province, places);
      places.push(number, Math.round(lat * 1e3), Math.round(lng * 1e3));
    }
  }
  return provinces;
}

function round(degrees: number, share: number): number {
  return Math.round(degrees * share) / share;
}
