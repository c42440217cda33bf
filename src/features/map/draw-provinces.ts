import type { Province } from '#model/territories.ts';
import { type Land, simplifyKingdom } from './map-geometry.ts';
import { toPlane, writePath } from './map-paths.ts';

/** The provinces as paths of one drawing, in its own units. */
export interface DrawnProvinces {
  width: number;
  height: number;
  /** The `d` of each province, by its id; one that the outlines do not know is not drawn. */
  paths: ReadonlyMap<string, string>;
}

const width = 400;
/** So few corners that the whole weighs a few kilobytes; every province can still be told by its shape. */
const share = 0.025;

/** The shapes of provinces, for a map that colours each by a figure. */
export function drawProvinces(provinces: readonly Pick<Province, 'id' | 'iso'>[]): DrawnProvinces {
  const shapes = simplifyKingdom(share).provinces;
  const rings = new Map(
    shapes.map(({ id, geometry }) => [
      id,
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ]),
  );
  const corners = [...rings.values()].flat(3).map(toPlane);
  const west = Math.min(...corners.map(({ x }) => x));
  const north = Math.min(...corners.map(({ y }) => y));
  const scale = width / (Math.max(...corners.map(({ x }) => x)) - west);
  const place = (corner: Land[number][number][number]) => {
    const { x, y } = toPlane(corner);
    return { x: Math.round((x - west) * scale), y: Math.round((y - north) * scale) };
  };
  const drawn = provinces.flatMap(({ id, iso }) => {
    const land = rings.get(iso);
    if (!land) return [];
    // Of an islet nothing is left at this size.
    const paths = land.map(([ring = []]) => writePath(ring.map(place)));
    const seen = paths.filter((path) => path.split(' ').length > 3);
    return [[id, (seen.length > 0 ? seen : paths.slice(0, 1)).join('')] as const];
  });
  const south = Math.max(...corners.map(({ y }) => y));
  return { width, height: Math.round((south - north) * scale), paths: new Map(drawn) };
}
