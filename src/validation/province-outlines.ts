import topology from 'morocco-map/data/provinces.json' with { type: 'json' };
import { memoize } from '#base/memoize.ts';

/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];
type Ring = LngLat[];
interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { provinces: { geometries: { id: string; type: string; arcs: unknown }[] } };
}

const { transform, arcs, objects } = topology as unknown as Topology;

/**
 * The rings that bound a province, holes among them; OpenStreetMap's outlines, ODbL.
 *
 * @param iso its code, `MA-CHI`
 * @returns nothing for a province that the outlines do not know, as in another country
 */
export const outlineOf = memoize((iso: string): Ring[] | undefined => {
  const geometry = objects.provinces.geometries.find(({ id }) => id === iso);
  if (!geometry) return;
  const rings = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) as number[][][];
  return rings.flat().map((indices) => indices.flatMap(readArc));
});

/** The province in whose outline a point lies, by its code. */
export function findProvinceAt(point: LngLat): string | undefined {
  return objects.provinces.geometries.find(({ id }) => isInside(point, outlineOf(id) ?? []))?.id;
}

/** Kilometres from a point to an outline; 0 inside it. */
export function distanceTo(outline: Ring[], point: LngLat): number {
  if (isInside(point, outline)) return 0;
  const distances = outline.flatMap((ring) =>
    ring.map((corner, index) =>
      distanceToLine(point, corner, ring[(index + 1) % ring.length] ?? corner),
    ),
  );
  return distances.reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY);
}

/** Counts how often a line to the east crosses the rings: an odd number means inside. */
function isInside([lng, lat]: LngLat, outline: Ring[]): boolean {
  let inside = false;
  for (const ring of outline) {
    for (const [index, [x, y]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x, y];
      if (y > lat !== y2 > lat && lng < ((x2 - x) * (lat - y)) / (y2 - y) + x) inside = !inside;
    }
  }
  return inside;
}

/** On a plane that touches the earth at the point: exact enough for a few kilometres. */
function distanceToLine([lng, lat]: LngLat, from: LngLat, to: LngLat): number {
  const kmPerDegree = 111.2;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [(from[0] - lng) * shrink * kmPerDegree, (from[1] - lat) * kmPerDegree];
  const [bx, by] = [(to[0] - lng) * shrink * kmPerDegree, (to[1] - lat) * kmPerDegree];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, (-ax * (bx - ax) - ay * (by - ay)) / length));
  return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
}

/** TopoJSON: an arc is a list of steps on a grid; `~n` is arc n walked backwards. */
function readArc(index: number): Ring {
  let [x, y] = [0, 0];
  const points = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): LngLat => {
    x += dx;
    y += dy;
    return [
      x * transform.scale[0] + transform.translate[0],
      y * transform.scale[1] + transform.translate[1],
    ];
  });
  return index < 0 ? points.reverse() : points;
}
