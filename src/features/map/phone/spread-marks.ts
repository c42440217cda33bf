export interface MarkSpot {
  x: number;
  y: number;
}

/** While they are pushed apart, marks are drawn back to their places; then they are only pushed. */
const rounds = { drawn: 40, free: 120 };

/**
 * Pushes marks apart until none covers another, each as little as can be, as on the star map: around
 * Casablanca the provinces are two pixels apart on a phone.
 *
 * @param gap the side of a mark and the space around it, in pixels
 * @param farthest how far from its place a mark may stand
 * @returns nothing once a mark is farther
 */
export function spreadMarks(
  spots: readonly MarkSpot[],
  gap: number,
  farthest = Number.POSITIVE_INFINITY,
): MarkSpot[] | undefined {
  // Two marks on one spot leave it in directions of their own, the same each time.
  const moved = spots.map(({ x, y }, index) => ({
    x: x + Math.cos(index) / 100,
    y: y + Math.sin(index) / 100,
  }));
  const fromTheWest = [...moved];
  for (let round = 0; round < rounds.drawn + rounds.free; round++) {
    const pull = round < rounds.drawn ? 0.12 * (1 - round / rounds.drawn) : 0;
    for (const [index, mark] of moved.entries()) {
      const home = spots[index] as MarkSpot;
      mark.x += (home.x - mark.x) * pull;
      mark.y += (home.y - mark.y) * pull;
    }
    if (!pushApart(fromTheWest, gap)) break;
    if (moved.some((mark, index) => measureWay(mark, spots[index]) > farthest)) return;
  }
  return moved;
}

function measureWay(mark: MarkSpot, home = mark): number {
  return Math.hypot(mark.x - home.x, mark.y - home.y);
}

/** @returns whether any two covered one another */
function pushApart(marks: MarkSpot[], gap: number): boolean {
  let touched = false;
  // From the west, so that each is compared with its neighbours only.
  marks.sort((a, b) => a.x - b.x);
  for (const [index, a] of marks.entries()) {
    for (let other = index + 1; other < marks.length; other++) {
      const b = marks[other] as MarkSpot;
      const dx = b.x - a.x;
      if (dx >= gap) break;
      const dy = b.y - a.y;
      const overX = gap - Math.abs(dx);
      const overY = gap - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      touched = true;
      // Targets are squares: they part along the side on which the way out is shorter.
      const axis = overX < overY ? 'x' : 'y';
      const push = (Math.min(overX, overY) / 2 + 0.01) * ((axis === 'x' ? dx : dy) < 0 ? -1 : 1);
      a[axis] -= push;
      b[axis] += push;
    }
  }
  return touched;
}
