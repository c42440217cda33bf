import { describe, expect, it } from 'vitest';
import { readOwnContent } from '#testing/own-content.ts';
import { type MarkSpot, spreadMarks } from './spread-marks.ts';

/** Pixels for a degree when the whole country fills a phone of 360 px. */
const scale = 19;
const provinces = (await readOwnContent()).records.provinces.map(({ center }) => ({
  x: center.lng * scale,
  y: -center.lat * scale * 1.15,
}));

function countCovered(spots: readonly MarkSpot[], side: number): number {
  return spots.filter((a) =>
    spots.some((b) => a !== b && Math.abs(a.x - b.x) < side && Math.abs(a.y - b.y) < side),
  ).length;
}

describe('spreading marks', () => {
  it('frees each of the 75 provinces on a phone, none far from its place', () => {
    expect(countCovered(provinces, 24)).toBeGreaterThan(50);
    const spread = spreadMarks(provinces, 25) ?? [];
    expect(countCovered(spread, 24)).toBe(0);
    const ways = spread.map(({ x, y }, index) => {
      const home = provinces[index] ?? { x: 0, y: 0 };
      return Math.hypot(x - home.x, y - home.y);
    });
    expect(Math.max(...ways)).toBeLessThan(110);
  });

  it('gives up where they would have to go too far', () => {
    expect(spreadMarks(provinces, 25, 40)).toBeUndefined();
    expect(spreadMarks(provinces, 14, 40)).toBeDefined();
  });

  it('leaves marks alone that have room', () => {
    const spots = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const [a, b] = spreadMarks(spots, 25) ?? [];
    expect(a?.x).toBeCloseTo(0, 1);
    expect(b?.x).toBeCloseTo(100, 1);
  });

  it('parts two that are on one spot', () => {
    const spot = { x: 5, y: 5 };
    expect(countCovered(spreadMarks([spot, spot], 25) ?? [spot, spot], 24)).toBe(0);
  });
});
