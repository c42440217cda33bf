import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { starMap } from './star-map-size.ts';

/** A province: where it truly lies (degrees, WGS 84), and the star that it keeps, if it has one. */
export interface StarSeed {
  id: string;
  center: { lat: number; lng: number };
  star?: StarPoint | undefined;
}
export interface StarPoint {
  x: number;
  y: number;
}
interface Star extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  home: StarPoint;
}

/**
 * Half of the provinces lie on a tenth of the land. Each axis is stretched part of the way towards
 * equal steps from one province to the next: the crowded north-west opens, the long empty south
 * draws in, and nothing changes sides.
 */
const stretch = { x: 0.4, y: 0.43 };
/** Room at the top and on the right that the pushed-out stars of the coasts fill. Units. */
const spare = { top: 18, right: 12 };
/** Between the centres of two stars; whole units round it down by at most one. */
const distance = 2 * starMap.radius + 3.3;
/** How many of its nearest neighbours a star keeps in their true direction. */
const neighbours = 7;
const edge = Math.ceil(starMap.radius);
const steps = { growing: 250, loose: 280, settling: 80, all: 400 };

/**
 * Gives each province a star near its true place, so that no two overlap. The stars grow from
 * nothing and push each other apart while springs hold them near home and in their true bearing.
 * The same provinces give the same stars.
 *
 * @returns whole units of `starMap`, in the order given; stars that were given stay
 */
export function arrangeStars(seeds: readonly StarSeed[]): StarPoint[] {
  const homes = placeTruly(seeds.map((seed) => seed.center));
  const stars = homes.map((home, index): Star => {
    const kept = seeds[index]?.star;
    return { ...(kept ?? home), vx: 0, vy: 0, home, ...(kept && { fx: kept.x, fy: kept.y }) };
  });
  const collide = forceCollide<Star>(0).strength(0.9).iterations(8);
  const simulation = forceSimulation(stars)
    .force('x', forceX<Star>((star) => star.home.x).strength(0.06))
    .force('y', forceY<Star>((star) => star.home.y).strength(0.06))
    .force('bearing', keepBearings(stars))
    .force('collide', collide)
    .velocityDecay(0.5)
    .stop();
  for (let step = 0; step < steps.all; step++) {
    collide.radius((Math.min(1, step / steps.growing) * distance) / 2);
    simulation.alpha(Math.min(1, Math.max(0, 1 - (step - steps.loose) / steps.settling))).tick();
    for (const star of stars) keepInside(star);
  }
  return stars.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

/** Where the centres lie in the drawing before anything is pushed: north up, stretched. */
function placeTruly(centers: readonly { lat: number; lng: number }[]): StarPoint[] {
  const xs = stretchSteps(
    centers.map((center) => center.lng),
    stretch.x,
  );
  const ys = stretchSteps(
    centers.map((center) => center.lat),
    stretch.y,
  );
  const width = starMap.width - 2 * edge - spare.right;
  const height = starMap.height - 2 * edge - spare.top;
  return centers.map((_, index) => ({
    x: edge + (xs[index] ?? 0) * width,
    y: edge + spare.top + (1 - (ys[index] ?? 0)) * height,
  }));
}

/** Values as shares of their span, `share` of the way towards equal steps. Keeps their order. */
function stretchSteps(values: number[], share: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const span = (sorted.at(-1) ?? 0) - least || 1;
  return values.map((value) => {
    const rank = sorted.indexOf(value) / Math.max(1, values.length - 1);
    return share * rank + (1 - share) * ((value - least) / span);
  });
}

/** A force that turns each star's nearest neighbours back to the direction they truly lie in. */
function keepBearings(stars: readonly Star[]): (alpha: number) => void {
  const pairs = stars.flatMap((from) =>
    stars
      .filter((to) => to !== from)
      .map((to) => ({ from, to, x: to.home.x - from.home.x, y: to.home.y - from.home.y }))
      .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
      .slice(0, neighbours),
  );
  return (alpha) => {
    for (const { from, to, x, y } of pairs) {
      const now = { x: to.x - from.x, y: to.y - from.y };
      const scale = Math.hypot(now.x, now.y) / Math.hypot(x, y);
      const turn = { x: x * scale - now.x, y: y * scale - now.y };
      const isFarOff = now.x * x + now.y * y < 0.8 * Math.hypot(now.x, now.y) * Math.hypot(x, y);
      const strength = alpha * (isFarOff ? 0.07 : 0.021);
      to.vx += turn.x * strength;
      to.vy += turn.y * strength;
      from.vx -= turn.x * strength;
      from.vy -= turn.y * strength;
    }
  };
}

function keepInside(star: Star): void {
  star.x = Math.min(starMap.width - edge, Math.max(edge, star.x));
  star.y = Math.min(starMap.height - edge, Math.max(edge, star.y));
}
