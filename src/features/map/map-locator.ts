import type { Point } from '#base/distance.ts';
import type { Directory } from '#directory/directory.ts';
import type { Association } from '#model/associations.ts';
import { type Land, simplifyKingdom } from './map-geometry.ts';

export interface LocatorSpot {
  x: number;
  y: number;
}

/** A small drawing of the Kingdom, and what stands where in it, in its own units. */
export interface Locator {
  width: number;
  height: number;
  /** The `d` of the outline. */
  outline: string;
  /** The provinces of an association. */
  provinces: LocatorSpot[];
  /** Its places that are known to the door or the street. */
  points: LocatorSpot[];
}

const width = 160;
/** So few corners that the outline weighs a few hundred bytes on every profile. */
const share = 0.005;

interface Frame {
  outline: string;
  height: number;
  project: (point: Point) => LocatorSpot;
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
  const place = ({ x, y }: LocatorSpot) => ({
    x: Math.round((x - west) * scale) + margin,
    y: Math.round((y - north) * scale) + margin,
  });
  return {
    outline: kingdom.map(([ring = []]) => writePath(ring.map(toPlane).map(place))).join(''),
    height: Math.round((Math.max(...ys) - north) * scale) + 2 * margin,
    project: ({ lat, lng }) => place(toPlane([lng, lat])),
  };
}

/** Mercator, as on the large map, y downwards. */
function toPlane([lng = 0, lat = 0]: Land[number][number][number]): LocatorSpot {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: lng, y: (-y * 180) / Math.PI };
}

function writePath(corners: LocatorSpot[]): string {
  let at: LocatorSpot | undefined;
  let path = '';
  // The last corner is the first one again.
  for (const corner of corners.slice(0, -1)) {
    const step = at && { x: corner.x - at.x, y: corner.y - at.y };
    if (!step) path += `M${corner.x} ${corner.y}l`;
    else if (step.x || step.y) path += `${path.endsWith('l') ? '' : ' '}${step.x} ${step.y}`;
    at = corner;
  }
  return `${path.replaceAll(' -', '-')}z`;
}
