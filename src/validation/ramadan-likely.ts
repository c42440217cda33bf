import { toDayNumber } from '#features/opening-hours/day-number.ts';
import { expectRamadans } from '#features/opening-hours/list-ramadans.ts';
import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';

/** The crescent is seen a day earlier or later than calendars say, hardly two. */
const mostApart = 2;

export const ramadanLikely: LightCheck = {
  name: 'ramadan-likely',
  description: 'A Ramadan in the table has 29 or 30 days, stands once, and is near the calendar’s.',
  scope: 'record',
  weight: 'light',
  rules: ['ramadan-unlikely'],
  check({ site, siteFile }) {
    const issues: Issue[] = [];
    const starts: number[] = [];
    for (const [index, { from, to }] of (site?.ramadan ?? []).entries()) {
      const first = toDayNumber(from);
      const length = toDayNumber(to) - first + 1;
      const expected = expectRamadans(first - 200).map(([start]) => start);
      const nearest = expected.toSorted((a, b) => Math.abs(a - first) - Math.abs(b - first))[0];
      const isFar = nearest === undefined || Math.abs(nearest - first) > mostApart;
      const isTwice = starts.some((start) => Math.abs(start - first) < 300);
      starts.push(first);
      const why =
        length !== 29 && length !== 30 ? 'length' : isFar ? 'far' : isTwice ? 'twice' : undefined;
      if (!why) continue;
      const values = { why, from, to, length, expected: writeDay(nearest ?? first) };
      issues.push(siteFile.report('ramadan-unlikely', ['ramadan', index], values));
    }
    return issues;
  },
};

function writeDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
