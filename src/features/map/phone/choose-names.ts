import type { MarkSpot } from './spread-marks.ts';

/** About what a name on the map takes, in pixels; a letter too many costs less than a name on a name. */
const letter = 7;
const line = 16;
/** From the place to the middle of its name, which stands below it. */
const below = 22;

/**
 * Chooses the names that fit: none on another name, none under a mark.
 *
 * @param named in the order in which they claim their room
 * @param marks the middles of the marks
 * @param markSize the side of a mark
 */
export function chooseNames<Named extends MarkSpot & { name: string }>(
  named: readonly Named[],
  marks: readonly MarkSpot[],
  markSize: number,
): Named[] {
  const taken = marks.map(({ x, y }) => ({ x, y, width: markSize, height: markSize }));
  return named.filter(({ name, x, y }) => {
    const room = { x, y: y + below, width: name.length * letter, height: line };
    const isFree = taken.every(
      (other) =>
        Math.abs(other.x - room.x) * 2 >= other.width + room.width ||
        Math.abs(other.y - room.y) * 2 >= other.height + room.height,
    );
    if (isFree) taken.push(room);
    return isFree;
  });
}
