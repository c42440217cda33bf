import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { progressFits } from './progress-fits.ts';

function check(kind: string, unit: string) {
  const content = buildContent({
    'needs/one': `kind: ${kind}\nprogress:\n  reached: 3\n  goal: 40\n${unit}  asOf: "2025-11-01"\n`,
  });
  return listIssues(progressFits.check(content, { today: '2025-11-22' }));
}
const bags = '  unit:\n    fr: cartables\n';

describe('progress-fits', () => {
  it('takes dirhams for money and a unit for things', () => {
    expect([check('financial', ''), check('material', bags)]).toEqual([[], []]);
  });

  it('refuses things without a unit, and money with one', () => {
    expect(check('material', '')).toEqual(['needs/one.yaml:4:9 progress-without-unit']);
    expect(check('financial', bags)).toEqual(['needs/one.yaml:6:5 progress-with-unit']);
  });
});
