import type { MultiPolygon, Polygon } from 'geojson';
import type { Province } from '#model/territories.ts';
import { simplifyKingdom } from './map-geometry.ts';
import { type ProvinceRings, stepsPerDegree } from './phone/locate-province.ts';

/** The part of the corners that tells where one is. */
const share = 0.05;

/** The provinces by their rings; one that the outlines do not know, as in another country, is left out. */
export function listProvinceRings(
  provinces: readonly Pick<Province, 'id' | 'iso'>[],
): ProvinceRings[] {
  const shapes = new Map(
    simplifyKingdom(share).provinces.map(({ id, geometry }) => [id, geometry]),
  );
  return provinces.flatMap(({ id, iso }) => {
    const shape = shapes.get(iso);
    return shape ? [[id, ...ringsOf(shape).map(writeRing)] satisfies ProvinceRings] : [];
  });
}

const ringsOf = (shape: Polygon | MultiPolygon) =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();

function writeRing(ring: readonly number[][]): number[] {
  let before: readonly number[] = [0, 0];
  return ring.flatMap((corner) => {
    const at = corner.map((degrees) => Math.round(degrees * stepsPerDegree));
    const step = at.map((value, axis) => value - (before[axis] ?? 0));
    before = at;
    return step;
  });
}
