import { describe, expect, test } from 'vitest';
import { readOwnContent } from '#testing/own-content.ts';
import { arrangeStars } from './arrange-stars.ts';
import { starMap } from './star-map-size.ts';

const { provinces } = (await readOwnContent()).records;
const stars = provinces.map((province) => province.star);

describe('the star map', () => {
  test('has a star for each of the 75 provinces, inside its frame', () => {
    expect(stars).toHaveLength(75);
    for (const star of stars) {
      expect(star?.x).toBeGreaterThanOrEqual(starMap.radius);
      expect(star?.x).toBeLessThanOrEqual(starMap.width - starMap.radius);
      expect(star?.y).toBeGreaterThanOrEqual(starMap.radius);
      expect(star?.y).toBeLessThanOrEqual(starMap.height - starMap.radius);
    }
  });

  test('lets no two stars overlap, and keeps 24 px between targets on a phone 360 px wide', () => {
    const distances = stars.flatMap((a, index) =>
      stars
        .slice(0, index)
        .map((b) => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))),
    );
    expect(Math.min(...distances)).toBeGreaterThan(2 * starMap.radius * 0.95);
    expect((Math.min(...distances) * 328) / starMap.width).toBeGreaterThanOrEqual(24);
  });

  test('keeps west in the west and north at the top', () => {
    const lngs = provinces.map((province) => province.center.lng);
    const lats = provinces.map((province) => -province.center.lat);
    expect(
      correlateRanks(
        stars.map((star) => star?.x ?? 0),
        lngs,
      ),
    ).toBeGreaterThan(0.95);
    expect(
      correlateRanks(
        stars.map((star) => star?.y ?? 0),
        lats,
      ),
    ).toBeGreaterThan(0.95);
  });

  test('keeps the order of the Atlantic coast', () => {
    const coast = [
      'tanger-assilah',
      'kenitra',
      'rabat',
      'casablanca',
      'el-jadida',
      'safi',
      'agadir-ida-ou-tanane',
      'tan-tan',
      'laayoune',
      'oued-ed-dahab',
    ];
    const heights = coast.map(
      (id) => provinces.find((province) => province.id === id)?.star?.y ?? 0,
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  test('comes out the same each time', () => {
    const seeds = provinces.map(({ id, center }) => ({ id, center }));
    expect(arrangeStars(seeds)).toEqual(stars);
  });

  test('leaves the stars that stand and finds room for a new one', () => {
    const seeds = provinces.map((province) => ({
      ...province,
      star: province.id === 'fes' ? undefined : province.star,
    }));
    const arranged = arrangeStars(seeds);
    const others = seeds.flatMap((seed, index) =>
      seed.star ? [[seed.star, arranged[index]]] : [],
    );
    for (const [before, after] of others) expect(after).toEqual(before);
    const fes = arranged[seeds.findIndex((seed) => seed.id === 'fes')];
    expect(
      Math.min(
        ...seeds.flatMap(({ star }) =>
          star ? [Math.hypot(star.x - (fes?.x ?? 0), star.y - (fes?.y ?? 0))] : [],
        ),
      ),
    ).toBeGreaterThan(2 * starMap.radius * 0.95);
  });
});

/** Spearman's coefficient: 1 when both lists have the same order. */
function correlateRanks(a: number[], b: number[]): number {
  const rank = (values: number[]) =>
    values.map((value) => values.filter((other) => other < value).length);
  const [first, second] = [rank(a), rank(b)];
  const squares = first.reduce((sum, value, index) => sum + (value - (second[index] ?? 0)) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}
