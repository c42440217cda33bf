import type { Point } from '#base/distance.ts';
import type { Directory } from '#directory/directory.ts';
import type { Association } from '#model/associations.ts';
import { simplifyKingdom } from './map-geometry.ts';
import { type PlanePoint, toPlane, writePath } from './map-paths.ts';

/** A small drawing of the Kingdom, and what stands where in it, in its own units. */
export interface Locator {
  width: number;
  height: number;
  /** The `d` of the outline. */
  outline: string;
  /** The provinces of an association. */
  provinces: PlanePoint[];
  /** Its places that are known to the door or the street. */
  points: PlanePoint[];
}

const width = 160;
/** So few corners that the outline weighs a few hundred bytes on every profile. */
const share = 0.005;

interface Frame {
  outline: string;
  height: number;
  project: (point: Point) => PlanePoint;
}
let frame: Frame | undefined;

/** Where an association is in the Kingdom; nothing if no place of it is. */
export function locatePlaces(
  { places = [] }: Pick<Association, 'places'>,
  directory: Directory,
): Locator | undefined {
  const ids = [...new Set(places.flatMap(({ province }) => province ?? []))];
  const provinces = ids.flatMap((id) => directory.byId.provinces.get(id) ?? []);
  if (provinces.length === 0) return;
  frame ??= drawFrame();
  const { outline, height, project } = frame;
  const points = places.flatMap(({ province, coordinates, precision }) =>
    province && coordinates && (precision === 'exact' || precision === 'street')
      ? [project(coordinates)]
      : [],
  );
  return {
    width,
    height,
    outline,
    provinces: provinces.map(({ center }) => project(center)),
    points,
  };
}

function drawFrame(): Frame {
  const { kingdom } = simplifyKingdom(share);
  const corners = kingdom.flat(2).map(toPlane);
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [west, north] = [Math.min(...xs), Math.min(...ys)];
  const margin = 4;
  const scale = (width - 2 * margin) / (Math.max(...xs) - west);
  const place = ({ x, y }: PlanePoint) => ({
    x: Math.round((x - west) * scale) + margin,
    y: Math.round((y - north) * scale) + margin,
  });
  return {
    outline: kingdom.map(([ring = []]) => writePath(ring.map(toPlane).map(place))).join(''),
    height: Math.round((Math.max(...ys) - north) * scale) + 2 * margin,
    project: ({ lat, lng }) => place(toPlane([lng, lat])),
  };
}
