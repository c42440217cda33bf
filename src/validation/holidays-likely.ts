import { addDays } from '#base/add-days.ts';
import { toDayNumber } from '#features/opening-hours/day-number.ts';
import { type Holiday, isDay } from '#features/opening-hours/list-holidays.ts';
import { listLunarDays } from '#features/opening-hours/lunar-calendar.ts';
import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';

/** The crescent is seen a day earlier or later than calendars say, hardly two. */
const mostApart = 2;
/** No feast lasts longer; the other days of such a row are a slip. */
const mostDays = 10;
/** Days in which every feast of the moon has its turn. */
const year = 365;

export const holidaysLikely: LightCheck = {
  name: 'holidays-likely',
  description:
    'A public holiday says when it is; one by the moon is near the calendar’s, once a year, and written for the year ahead.',
  scope: 'record',
  weight: 'light',
  rules: ['holiday-unlikely', 'holiday-missing'],
  check({ site, siteFile }, { today }) {
    const issues: Issue[] = [];
    for (const [index, holiday] of (site?.holidays ?? []).entries()) {
      const { every, lunar, days = [] } = holiday;
      const name = Object.values(holiday.name)[0] ?? '';
      const tell = (why: string, path: (string | number)[], values = {}) => {
        const all = { why, name, from: '', to: '', expected: '', ...values };
        issues.push(siteFile.report('holiday-unlikely', ['holidays', index, ...path], all));
      };
      if (!every && !lunar && days.length === 0) tell('never', []);
      if (every && lunar) tell('both', ['lunar']);
      if (every && !isDay(`2024-${every}`)) tell('day', ['every'], { from: every });
      if (lunar && lunar.slice(3) === '31') tell('day', ['lunar'], { from: lunar });
      for (const [at, { from, to }] of days.entries()) {
        const why = findDoubt(holiday, at);
        if (why) tell(why, ['days', at], { from, to, expected: findNearest(lunar, from) });
      }
      if (!lunar) continue;
      const first = toDayNumber(today);
      for (const day of listLunarDays(lunar, first, first + year)) {
        const expected = addDays(today, day - first);
        if (days.some(({ from }) => findNearest(lunar, from) === expected)) continue;
        const values = { name, expected };
        issues.push(
          siteFile.report('holiday-missing', ['holidays', index], values, { severity: 'report' }),
        );
      }
    }
    return issues;
  },
};

function findDoubt({ lunar, days = [] }: Holiday, at: number): string | undefined {
  const { from, to } = days[at] as (typeof days)[number];
  const length = toDayNumber(to) - toDayNumber(from) + 1;
  if (length < 1) return 'order';
  if (length > mostDays) return 'length';
  if (!lunar) return;
  const nearest = findNearest(lunar, from);
  if (!nearest || Math.abs(toDayNumber(nearest) - toDayNumber(from)) > mostApart) return 'far';
  const isTwice = days.slice(0, at).some((other) => findNearest(lunar, other.from) === nearest);
  return isTwice ? 'twice' : undefined;
}

/** The nearest day on which the calendar has a feast of the moon. */
function findNearest(lunar: string | undefined, day: string): string {
  if (!lunar) return '';
  const middle = toDayNumber(day);
  const [nearest] = listLunarDays(lunar, middle - year, middle + year).toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  return nearest === undefined ? '' : addDays(day, nearest - middle);
}
