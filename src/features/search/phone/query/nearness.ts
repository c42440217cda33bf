import { measureDistance, type Point } from '#base/distance.ts';
import type { FileStore } from '#features/search/phone/index/file-store.ts';
import { centresFile, placesFile, readJson } from '#features/search/phone/index/index-reader.ts';

/** `places/centres.json`: where each province is, and how many kilometres off its farthest place. */
export type Centres = [province: string, lat: number, lng: number, radius: number][];
/**
 * `places/<province>.json`: who is where in it, as exactly as is known; three values each. Of whom only
 * the province is known, the number is `-1 - number`, and the place its centre.
 */
export type PackedPlaces = number[];

/** Provinces are fetched so many at a time, the nearest first. */
const atOnce = 6;

export interface Nearness {
  /** Numbers, the nearest first. */
  order: number[];
  /** Kilometres to the nearest place of each of them; none where only the province of that place is known. */
  distances: ReadonlyMap<number, number>;
}

/**
 * Orders associations by their nearest place. Files of provinces are fetched until as many as a page
 * shows are nearer than the next province: what is farther off keeps its own order.
 *
 * @param wanted whether a number is a result
 * @param atLeast how many results are to be in their right order
 */
export async function orderByNearness(
  from: Point,
  wanted: (number: number) => boolean,
  atLeast: number,
  store: FileStore,
  signal: AbortSignal,
): Promise<Nearness> {
  const provinces = (await listProvincesNear(from, store, signal)).sort((a, b) => a.from - b.from);
  const distances = new Map<number, number>();
  const nearest = new Map<number, number>();
  for (let next = 0; next < provinces.length; next += atOnce) {
    const here = provinces.slice(next, next + atOnce);
    const files = await Promise.all(
      here.map(({ id }) => store.load(placesFile(id), readJson<PackedPlaces>, signal)),
    );
    for (const places of files) {
      for (let at = 0; at < places.length; at += 3) {
        const [signed = 0, lat = 0, lng = 0] = places.slice(at, at + 3);
        const number = signed < 0 ? -1 - signed : signed;
        if (!wanted(number)) continue;
        const distance = measureDistance(from, { lat: lat / 1e3, lng: lng / 1e3 });
        for (const kept of signed < 0 ? [nearest] : [nearest, distances])
          kept.set(number, Math.min(distance, kept.get(number) ?? distance));
      }
    }
    const beyond = provinces[next + atOnce]?.from ?? Number.POSITIVE_INFINITY;
    const settled = [...nearest.values()].filter((distance) => distance < beyond);
    if (settled.length >= atLeast) break;
  }
  // By its province it stands before others: the kilometres to a farther place would seem out of order.
  for (const [number, distance] of nearest)
    if (distance < (distances.get(number) ?? distance)) distances.delete(number);
  const order = [...nearest].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([number]) => number);
  return { order, distances };
}

/** All provinces by the distance of their centres in kilometres; `from` there on they may have a place. */
export async function listProvincesNear(
  from: Point,
  store: FileStore,
  signal?: AbortSignal,
): Promise<{ id: string; distance: number; from: number }[]> {
  const centres = await store.load(centresFile, readJson<Centres>, signal);
  return centres
    .map(([id, lat, lng, radius]) => {
      const distance = measureDistance(from, { lat, lng });
      return { id, distance, from: Math.max(0, distance - radius) };
    })
    .sort((a, b) => a.distance - b.distance);
}
