import type { FeatureCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { Province } from '#model/territories.ts';
import { type Land, simplifyKingdom } from './map-geometry.ts';
import { cutNeighbours } from './map-neighbours.ts';

/** The part of the corners that a screen can show; with it the outlines weigh 13.7 KB in brotli. */
const share = 0.12;

/**
 * The outlines of the country's map as quantised TopoJSON: `provinces`, each under our own id and
 * with its region; `kingdom`, their whole; `neighbours`, the land around it. They share their lines.
 * A province that the outlines do not know, as in another country, is left out.
 */
export function outlineProvinces(
  provinces: readonly Pick<Province, 'id' | 'iso' | 'region'>[],
): Topology {
  const drawn = simplifyKingdom(share);
  const shapes = new Map(drawn.provinces.map((shape) => [shape.id, shape.geometry]));
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: provinces.flatMap(({ id, iso, region }) => {
      const geometry = shapes.get(iso);
      return geometry ? { type: 'Feature', id, properties: { region }, geometry } : [];
    }),
  };
  const outlines = topology(
    {
      provinces: collection,
      kingdom: join(drawn.kingdom),
      neighbours: join(cutNeighbours(drawn.kingdom)),
    },
    1e4,
  );
  return outlines as unknown as Topology;
}

/** What the outlines of these provinces fill: west, south, east, north. */
export function measureProvinces(
  provinces: readonly Pick<Province, 'iso'>[],
): [west: number, south: number, east: number, north: number] | undefined {
  const codes = new Set(provinces.map(({ iso }) => iso));
  const shapes = simplifyKingdom(share).provinces.filter(({ id }) => codes.has(String(id)));
  const numbers = shapes.flatMap(({ geometry }) => geometry.coordinates.flat(3) as number[]);
  if (numbers.length === 0) return;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let at = 0; at < numbers.length; at += 2) {
    const [x = 0, y = 0] = [numbers[at], numbers[at + 1]];
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

function join(coordinates: Land): MultiPolygon {
  return { type: 'MultiPolygon', coordinates };
}
