import type { Site } from '#model/site.ts';
import { toDayNumber } from './day-number.ts';
import { toLunarDay } from './lunar-calendar.ts';
import type { DayPeriod } from './opening-schedule.ts';

/** Two days nearer to each other than that cannot begin two Ramadans: there are 354 between those. */
const sameMonth = 20;
/** Two years: for so long a page may be kept on a phone. Days. */
const ahead = 740;

/**
 * The Ramadans that are not over, as far as two years ahead. Where the table of `site.yaml` names
 * one, its days hold: the month begins when its crescent was sighted. The others are expected.
 *
 * @param sighted the table
 * @param today ISO day
 */
export function listRamadans(sighted: Site['ramadan'], today: string): DayPeriod[] {
  const first = toDayNumber(today);
  const known = (sighted ?? []).map(
    ({ from, to }): DayPeriod => [toDayNumber(from), toDayNumber(to)],
  );
  const others = expectRamadans(first).filter(
    ([from]) => !known.some(([sightedFrom]) => Math.abs(sightedFrom - from) < sameMonth),
  );
  return [...known, ...others].filter(([, to]) => to >= first).toSorted(([a], [b]) => a - b);
}

const expected = new Map<number, DayPeriod[]>();

/**
 * The Ramadans around a day and two years ahead, as the calendar lets one expect them.
 *
 * @param around day since 1970
 */
export function expectRamadans(middle: number): DayPeriod[] {
  let periods = expected.get(middle);
  if (!periods) {
    periods = [];
    for (let day = middle - 31; day < middle + ahead; day++) {
      if (!isFasting(day)) continue;
      const from = day;
      while (isFasting(day + 1)) day++;
      // One that was going on where the search began is not known from its start.
      if (from > middle - 31) periods.push([from, day]);
    }
    expected.set(middle, periods);
  }
  return periods;
}

function isFasting(day: number): boolean {
  return toLunarDay(day).startsWith('09-');
}
