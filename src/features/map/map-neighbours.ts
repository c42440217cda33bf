import type { Feature, MultiPolygon, Polygon } from 'geojson';
import clipping from 'polygon-clipping';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };
import { type Land, sizeOf } from './map-geometry.ts';

/** What the country's map shows around the Kingdom: west, south, east, north, in degrees. */
export const mapWindow = [-36, 14, 16, 43] as const;

/** ISO 3166-1 numbers that the atlas gives to the Kingdom's lands. */
export const kingdomCodes: readonly unknown[] = ['504', '732'];

/**
 * The land around the Kingdom, in one piece for each stretch, cut along the Kingdom's own outline:
 * the atlas draws a border within it that must never show, and its line is not that of
 * OpenStreetMap, so that a seam of sea would run along Algeria and Mauritania.
 */
export function cutNeighbours(kingdom: Land): Land {
  const atlas = countries as unknown as Topology<{ countries: GeometryCollection }>;
  const isKingdom = ({ id }: { id?: unknown }) => kingdomCodes.includes(id);
  const geometries = atlas.objects.countries.geometries.filter((country) => isNear(atlas, country));
  const join = (which: typeof geometries) => merge(atlas, which as never).coordinates as never;
  const { difference, intersection, union } = clipping;
  const surroundings = intersection(join(geometries.filter((each) => !isKingdom(each))), frame());
  const corners = new Set(surroundings.flat(2).map(String));
  // Where the atlas's Kingdom is larger than OpenStreetMap's, the rest is a neighbour's on the land
  // side, where it shares corners with a neighbour, and sea on the other.
  const left = difference(join(geometries.filter(isKingdom)), kingdom as never).filter(
    (polygon) => polygon.flat().filter((corner) => corners.has(String(corner))).length >= 2,
  );
  const land = difference(union(surroundings, left), kingdom as never) as Land;
  return land.filter((polygon) => sizeOf(polygon) > 4e-3);
}

/** Whether a country has a corner in the window: to cut the others away takes most of the time. */
function isNear(atlas: Topology, country: GeometryCollection['geometries'][number]): boolean {
  const [west, south, east, north] = mapWindow;
  const { geometry } = feature(atlas, country) as Feature<Polygon | MultiPolygon>;
  const corners = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as number[][];
  return corners.some(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);
}

function frame(): [number, number][][] {
  const [west, south, east, north] = mapWindow;
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}
