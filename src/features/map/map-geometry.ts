import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import morocco from 'morocco-map/data/provinces.json' with { type: 'json' };
import { feature, merge } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Rings of longitude and latitude, the outer one first, for each polygon. */
export type Land = MultiPolygon['coordinates'];
type ProvinceObjects = { provinces: GeometryCollection };

let weighted: Topology<ProvinceObjects> | undefined;

/**
 * The Kingdom and its provinces (OpenStreetMap, ODbL, by way of morocco-map), with the given share of
 * their corners: those whose loss would show most. Neighbours keep the same line between them.
 *
 * @param share 0.12 keeps an eighth of the corners
 */
export function simplifyKingdom(share: number): {
  /** A feature for each province; its id is the ISO code. */
  provinces: Feature<Polygon | MultiPolygon>[];
  /** The whole, without a line inside. */
  kingdom: Land;
} {
  weighted ??= presimplify(morocco as unknown as Topology<ProvinceObjects>) as never;
  const topology = simplify(weighted as never, quantile(weighted as never, share)) as Topology;
  const { provinces } = topology.objects as ProvinceObjects;
  const { features } = feature(topology, provinces) as FeatureCollection<Polygon | MultiPolygon>;
  const whole = merge(topology, provinces.geometries as never).coordinates;
  return {
    provinces: features,
    // Islets, and slits between provinces that were drawn apart, are smaller than a pen.
    kingdom: whole
      .map((polygon) => polygon.slice(0, 1))
      .filter((polygon) => sizeOf(polygon) > 1e-3),
  };
}

/** The size of a polygon in square degrees, its holes not counted. */
export function sizeOf([ring = []]: Land[number]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
