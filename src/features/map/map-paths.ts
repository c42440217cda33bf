import type { Land } from './map-geometry.ts';

/** A point of a drawing, in its own units. */
export interface PlanePoint {
  x: number;
  y: number;
}

/** Mercator, as on the large map, y downwards. */
export function toPlane([lng = 0, lat = 0]: Land[number][number][number]): PlanePoint {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: lng, y: (-y * 180) / Math.PI };
}

/** The `d` of a ring of whole numbers, each corner told by its step from the last. */
export function writePath(corners: PlanePoint[]): string {
  let at: PlanePoint | undefined;
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
