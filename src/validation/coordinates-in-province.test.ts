import topology from 'morocco-map/data/provinces.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { coordinatesInProvince } from './coordinates-in-province.ts';
import { distanceTo, findProvinceAt, outlineOf } from './province-outlines.ts';

const provinces = {
  'provinces/chichaoua': 'iso: MA-CHI\n',
  'provinces/safi': 'iso: MA-SAF\n',
  'provinces/brabant': 'iso: BE-VBR\n',
};

function check(province: string, lat: number, lng: number) {
  const text = `places:\n  - province: ${province}\n    coordinates:\n      lat: ${lat}\n      lng: ${lng}\n    precision: exact\n`;
  return coordinatesInProvince.check(buildContent({ ...provinces, 'associations/amal': text }), {
    today: '2025-11-22',
  });
}

describe('coordinates-in-province', () => {
  it('takes a point in its province, and one just outside', () => {
    expect(check('chichaoua', 31.54, -8.76)).toEqual([]);
    expect(check('safi', 32.3, -9.26)).toEqual([]);
  });

  it('finds a point in another province, and says in which', () => {
    const issues = check('chichaoua', 32.3, -9.23);
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:4:7 coordinates-in-province']);
    expect(issues[0]?.values).toEqual({
      found: '32.3, -9.23',
      province: 'chichaoua',
      actual: 'safi',
      km: expect.any(Number),
    });
    // By the map, from Safi to the border of Chichaoua.
    expect(issues[0]?.values.km).toBeGreaterThan(40);
    expect(issues[0]?.values.km).toBeLessThan(90);
  });

  it('finds a point in the sea', () => {
    expect(check('safi', 32.3, -11)[0]?.values).toMatchObject({ actual: '', province: 'safi' });
  });

  it.each([
    ['swapped', -8.76, 31.54],
    ['without the minus', 31.54, 8.76],
    ['swapped and without the minus', 8.76, 31.54],
  ])('sees that the two were %s', (_, lat, lng) => {
    const [issue] = check('chichaoua', lat, lng);
    expect(issue).toMatchObject({
      rule: 'coordinates-swapped',
      line: 4,
      column: 7,
      severity: 'error',
      values: { found: `lat: ${lat}, lng: ${lng}`, lat: '31.54', lng: '-8.76' },
    });
  });

  it('says nothing of provinces without an outline', () => {
    expect(check('brabant', 50.8, 4.7)).toEqual([]);
    expect(check('unknown', 50.8, 4.7)).toEqual([]);
  });
});

describe('outlines', () => {
  it('know where a town lies', () => {
    expect(findProvinceAt([-8.76, 31.54])).toBe('MA-CHI');
    expect(findProvinceAt([-13.2, 27.15])).toBe('MA-LAA');
    expect(findProvinceAt([2.35, 48.85])).toBeUndefined();
  });

  it('measure in kilometres', () => {
    const outline = [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
    ] as [number, number][][];
    expect(distanceTo(outline, [0.5, 0.5])).toBe(0);
    expect(distanceTo(outline, [2, 0.5])).toBeCloseTo(111.2, 0);
    expect(distanceTo(outline, [0.5, -0.1])).toBeCloseTo(11.1, 1);
    expect(distanceTo(outline, [-1, 0.5])).toBeCloseTo(111.2, 0);
    expect(distanceTo(outline, [0.5, 1.1])).toBeCloseTo(11.1, 1);
    // Past a corner, and shorter from west to east the farther from the equator.
    expect(distanceTo(outline, [2, 2])).toBeCloseTo(
      111.2 * Math.hypot(1, Math.cos(Math.PI / 90)),
      0,
    );
  });

  it('close, and go on where one arc of them ends and the next one begins', () => {
    for (const { id, arcs } of topology.objects.provinces.geometries) {
      const rings = outlineOf(id) ?? [];
      const counts = ((Array.isArray(arcs[0]?.[0]) ? arcs.flat() : arcs) as number[][]).map(
        ({ length }) => length,
      );
      expect([id, rings.length]).toEqual([id, counts.length]);
      for (const [at, ring] of rings.entries()) {
        expect(ring.at(0)).toEqual(ring.at(-1));
        const joints = ring.filter((point, index) => String(point) === String(ring[index - 1]));
        expect(joints.length).toBeGreaterThanOrEqual((counts[at] ?? 0) - 1);
      }
    }
  });

  it('are read once', () => {
    expect(outlineOf('MA-CHI')).toBe(outlineOf('MA-CHI'));
  });
});
