import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { walkKind } from './walk-content.ts';

interface Located {
  precision: string;
  coordinates?: unknown;
  address?: unknown;
}

export const precisionFits: LightCheck = {
  name: 'precision-fits',
  description:
    'A place is as exact as its precision says: a point needs it, and it needs a point or an address.',
  scope: 'record',
  weight: 'light',
  rules: ['coordinates-without-precision', 'precision-without-address'],
  check(content) {
    const issues: Issue[] = [];
    walkKind(content, 'place', ({ file, value, path }) => {
      const { precision, coordinates, address } = value as Located;
      const isExact = precision === 'exact' || precision === 'street';
      if (coordinates && !isExact) {
        issues.push(
          file.report('coordinates-without-precision', [...path, 'precision'], {
            found: precision,
          }),
        );
      } else if (isExact && !coordinates && !address) {
        issues.push(
          file.report('precision-without-address', [...path, 'precision'], { found: precision }),
        );
      }
    });
    return issues;
  },
};
