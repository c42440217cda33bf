import type { Issue } from '#records/issue.ts';
import type { HeavyCheck } from './check.ts';
import { distanceTo, findProvinceAt, type LngLat, outlineOf } from './province-outlines.ts';
import { filesOf, walkKind } from './walk-content.ts';

/** The outlines are drawn with a broad pen. */
const toleranceKm = 2;

interface Located {
  province?: string;
  coordinates?: { lat: number; lng: number };
}

export const coordinatesInProvince: HeavyCheck = {
  name: 'coordinates-in-province',
  description: 'The coordinates of a place lie in its province, or within two kilometres of it.',
  scope: 'names',
  weight: 'heavy',
  rules: ['coordinates-in-province', 'coordinates-swapped'],
  check(content) {
    const provinces = filesOf(content, 'provinces').map(({ record }) => record);
    const codes = new Map(provinces.map(({ id, iso }) => [id, iso]));
    const issues: Issue[] = [];
    walkKind(content, 'place', ({ file, value, path }) => {
      const { province: id, coordinates } = value as Located;
      const outline = outlineOf(codes.get(id ?? '') ?? '');
      if (!id || !coordinates || !outline) return;
      const { lat, lng } = coordinates;
      const isIn = (point: LngLat) => distanceTo(outline, point) <= toleranceKm;
      if (isIn([lng, lat])) return;
      const mended = [
        [lat, lng],
        [-lng, lat],
        [-lat, lng],
      ] as const;
      const right = mended.find(isIn);
      if (right) {
        const values = {
          found: `lat: ${lat}, lng: ${lng}`,
          lat: String(right[1]),
          lng: String(right[0]),
        };
        issues.push(file.report('coordinates-swapped', [...path, 'coordinates'], values));
        return;
      }
      const actual =
        provinces.find(({ iso }) => iso && iso === findProvinceAt([lng, lat]))?.id ?? '';
      const km = Math.round(distanceTo(outline, [lng, lat]));
      const values = { found: `${lat}, ${lng}`, province: id, actual, km };
      issues.push(file.report('coordinates-in-province', [...path, 'coordinates'], values));
    });
    return issues;
  },
};
