/**
 * A province by its rings. A ring is a list of numbers in hundredths of a degree, longitude before
 * latitude: a first corner, then the step to each next one, until the first comes again.
 */
export type ProvinceRings = [id: string, ...rings: number[][]];

/** Hundredths of a degree, a kilometre or so each. */
export const stepsPerDegree = 100;
/** So far from a corner somebody still counts as inside: on a beach, in a harbour. In hundredths of a degree. */
const shore = 15;

/**
 * The id of the province around a point, or the one whose shore is near; nothing far from all of them.
 * A line from the point to the east crosses the rings around it an odd number of times.
 */
export function locateProvince(
  { longitude, latitude }: { longitude: number; latitude: number },
  provinces: readonly ProvinceRings[],
): string | undefined {
  const [x, y] = [longitude * stepsPerDegree, latitude * stepsPerDegree];
  let nearest: string | undefined;
  let least = shore;
  for (const [id, ...rings] of provinces) {
    let isInside = false;
    for (const steps of rings) {
      let [fromX, fromY] = [0, 0];
      for (let at = 0; at < steps.length; at += 2) {
        const toX = fromX + (steps[at] ?? 0);
        const toY = fromY + (steps[at + 1] ?? 0);
        const isSide = at > 0 && fromY > y !== toY > y;
        if (isSide && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX)
          isInside = !isInside;
        const distance = Math.hypot(toX - x, toY - y);
        if (distance < least) [least, nearest] = [distance, id];
        [fromX, fromY] = [toX, toY];
      }
    }
    if (isInside) return id;
  }
  return nearest;
}
