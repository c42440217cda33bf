export interface Spot {
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
 */
export function spreadMarks(spots: readonly Spot[], gap: number): Spot[] {
  // Two marks on one spot leave it in directions of their own, the same each time.
  const moved = spots.map(({ x, y }, index) => ({
    x: x + Math.cos(index) / 100,
    y: y + Math.sin(index) / 100,
  }));
  for (let round = 0; round < rounds.drawn + rounds.free; round++) {
    const pull = round < rounds.drawn ? 0.12 * (1 - round / rounds.drawn) : 0;
    for (const [index, mark] of moved.entries()) {
      const home = spots[index] as Spot;
      mark.x += (home.x - mark.x) * pull;
      mark.y += (home.y - mark.y) * pull;
    }
    if (!pushApart(moved, gap)) break;
  }
  return moved;
}

/** @returns whether any two covered one another */
function pushApart(marks: Spot[], gap: number): boolean {
  let touched = false;
  for (const [index, a] of marks.entries()) {
    for (let other = index + 1; other < marks.length; other++) {
      const b = marks[other] as Spot;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const [overX, overY] = [gap - Math.abs(dx), gap - Math.abs(dy)];
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
