import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Point } from '#base/distance.ts';
import type { Association } from '#model/associations.ts';
import { sizeOf } from './map-geometry.ts';
import { kingdomCodes } from './map-neighbours.ts';
import { isAbroad } from './map-packs.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Countries whose English name in the atlas is not the one of Unicode. */
const otherNames: Record<string, string> = {
  BA: 'Bosnia and Herz.',
  CD: 'Dem. Rep. Congo',
  CF: 'Central African Rep.',
  CG: 'Congo',
  CI: "Côte d'Ivoire",
  CV: 'Cabo Verde',
  DO: 'Dominican Rep.',
  GQ: 'Eq. Guinea',
  HK: 'Hong Kong',
  MK: 'Macedonia',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
  SS: 'S. Sudan',
  SZ: 'eSwatini',
  TR: 'Turkey',
  US: 'United States of America',
};

/** The world for associations abroad: `land`, `kingdom`, and `borders`, none of them inside the Kingdom. */
export function outlineWorld(): Topology {
  const atlas = coarse as unknown as Atlas;
  const countries = atlas.objects.countries.geometries.filter(({ id }) => id !== '010');
  const isKingdom = (shape: GeometryObject) => kingdomCodes.includes(shape.id);
  const join = (which: typeof countries): MultiPolygon => {
    const { coordinates } = merge(atlas, which as never);
    return { type: 'MultiPolygon', coordinates: coordinates.map((each) => each.map(unwrap)) };
  };
  const all = { type: 'GeometryCollection' as const, geometries: countries };
  const lines = mesh(atlas, all, (a, b) => a !== b && !(isKingdom(a) && isKingdom(b)));
  const borders: MultiLineString = { ...lines, coordinates: lines.coordinates.map(unwrap) };
  const world = topology(
    {
      land: join(countries.filter((each) => !isKingdom(each))),
      kingdom: join(countries.filter(isKingdom)),
      borders,
    },
    3e3,
  );
  return world as unknown as Topology;
}

/** The atlas is drawn for a globe: on a plane, a line that passes the date line goes on beyond it. */
function unwrap(line: Position[]): Position[] {
  let turns = 0;
  let last: number | undefined;
  return line.map(([lng = 0, lat = 0]) => {
    if (last !== undefined && Math.abs(lng - last) > 180) turns += lng < last ? 360 : -360;
    last = lng;
    return [lng + turns, lat];
  });
}

/** The countries abroad with associations that have a place there and have not closed, and where to set their mark. */
export function outlineCountries(
  associations: readonly Pick<Association, 'places' | 'status'>[],
): (Point & { id: string; count: number })[] {
  const counts = new Map<string, number>();
  for (const { places = [], status } of associations) {
    if (status === 'closed') continue;
    const codes = places.filter(isAbroad).map(({ country }) => country);
    for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]) => {
    const center = locateCountry(id);
    return center ? [{ id, count, ...center }] : [];
  });
}

/**
 * A point within the largest part of a country, for a mark that stands for all of it.
 *
 * @param code ISO 3166-1, two letters
 * @returns nothing for a territory that the atlas does not name
 */
export function locateCountry(code: string): Point | undefined {
  const name = otherNames[code] ?? new Intl.DisplayNames('en', { type: 'region' }).of(code);
  const atlas = fine as unknown as Atlas;
  const shape = atlas.objects.countries.geometries.find(
    ({ properties }) => properties && 'name' in properties && properties.name === name,
  );
  if (!shape) return;
  const { geometry } = feature(atlas, shape as never) as unknown as Feature<Polygon | MultiPolygon>;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [largest = []] = parts.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return findMiddle(largest[0] ?? []);
}

/** The centre of gravity of a ring. */
function findMiddle(ring: Polygon['coordinates'][number]): Point {
  let [size, x, y] = [0, 0, 0];
  for (const [index, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = ax * by - bx * ay;
    size += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return {
    lat: Math.round((y / size / 3) * 1e3) / 1e3,
    lng: Math.round((x / size / 3) * 1e3) / 1e3,
  };
}
