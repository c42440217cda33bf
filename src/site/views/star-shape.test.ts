import { describe, expect, it } from 'vitest';
import { drawStar } from './star-shape.ts';

const points = (radius: number) =>
  [...drawStar(radius).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe('the star of zellige', () => {
  it('has eight tips and eight notches and is closed', () => {
    expect(points(100)).toHaveLength(16);
    expect(drawStar(100)).toMatch(/^M[^MZ]+Z$/);
  });

  it('has its tips at the radius and its notches at cos 45° / cos 22.5° of it', () => {
    const distances = points(1000).map(({ x, y }) => Math.hypot(x, y) / 1000);
    for (const [index, distance] of distances.entries()) {
      expect(distance).toBeCloseTo(index % 2 === 0 ? 1 : 0.7654, 3);
    }
  });

  it('stands on a tip, and its outline is two squares', () => {
    const corners = points(1000);
    expect(corners[0]).toEqual({ x: 0, y: -1000 });
    // A side of the first square runs from tip 0 to tip 4 through the notches 1 and 3.
    const heights = [0, 1, 3, 4].map(
      (index) => (corners[index]?.x ?? 0) - (corners[index]?.y ?? 0),
    );
    for (const height of heights) expect(height).toBeCloseTo(1000, 0);
  });

  it('grows with its radius and is short to write', () => {
    expect(Math.max(...points(13.5).map(({ x }) => x))).toBe(13.5);
    expect(drawStar(13.5)).not.toMatch(/\.\d\d|-0[ LZ]/);
  });
});
