import { measureDistance } from '#base/distance.ts';
import type { FinderRecord, FinderValue } from '#features/search/finder-records.ts';
import type { Centres, PackedPlaces } from '#features/search/phone/query/nearness.ts';

/** Where each province is, to a kilometre, and how far its farthest place is from there. */
export function listCentres(
  values: readonly FinderValue[],
  records: readonly Pick<FinderRecord, 'points'>[],
): Centres {
  const radius = new Map<string, number>();
  const centres = new Map(values.map(({ id, center }) => [id, center]));
  for (const { province, ...point } of records.flatMap(({ points }) => points)) {
    const center = centres.get(province);
    const distance = center ? Math.ceil(measureDistance(center, point)) + 1 : 0;
    radius.set(province, Math.max(distance, radius.get(province) ?? 0));
  }
  return values.flatMap(({ filter, id, center }): Centres => {
    if (filter !== 'province' || !center) return [];
    return [[id, round(center.lat, 100), round(center.lng, 100), radius.get(id) ?? 0]];
  });
}

/** Who is where, by province: number, latitude and longitude in thousandths of a degree, a hundred metres. */
export function writePlaces(
  records: readonly Pick<FinderRecord, 'points'>[],
): Map<string, PackedPlaces> {
  const provinces = new Map<string, PackedPlaces>();
  for (const [number, { points }] of records.entries()) {
    for (const { province, lat, lng, isProvinceOnly } of points) {
      const places = provinces.get(province) ?? [];
      provinces.set(province, places);
      places.push(
        isProvinceOnly ? -1 - number : number,
        Math.round(lat * 1e3),
        Math.round(lng * 1e3),
      );
    }
  }
  return provinces;
}

function round(degrees: number, share: number): number {
  return Math.round(degrees * share) / share;
}
