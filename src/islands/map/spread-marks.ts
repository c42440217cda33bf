export interface Spot {
  x: number;
  y: number;
}

/** While they are pushed apart, marks are drawn back to their places; then they are only pushed. */
const rounds = { drawn: 80, free: 80 };

/**
 * Pushes marks apart until none covers another, each as little as can be, as on the star map: around
 * Casablanca the provinces are two pixels apart on a phone.
 *
 * @param gap least distance between two centres, in pixels
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

/** @returns whether any two were too near */
function pushApart(marks: Spot[], gap: number): boolean {
  let touched = false;
  for (const [index, a] of marks.entries()) {
    for (let other = index + 1; other < marks.length; other++) {
      const b = marks[other] as Spot;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      if (Math.abs(dx) >= gap || Math.abs(dy) >= gap) continue;
      const distance = Math.hypot(dx, dy);
      if (distance >= gap) continue;
      touched = true;
      // A hair more than needed, so that rounding to whole pixels does not bring them together again.
      const push = (gap - distance) / 2 / distance + 1e-3;
      a.x -= dx * push;
      a.y -= dy * push;
      b.x += dx * push;
      b.y += dy * push;
    }
  }
  return touched;
}
