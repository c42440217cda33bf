import type { z } from 'zod';
import type { hours as hoursSchema } from '#model/fields/hours.ts';
import { toDayNumber } from './day-number.ts';
import { readWeek } from './week.ts';

/** First and last day, both counted, since 1970; of a closure or a holiday, also what a page says of it. */
export type DayPeriod = readonly [from: number, to: number, note?: string];
/** From a minute since 1970 on, clocks are so many minutes ahead of Greenwich. */
export type ClockChange = readonly [since: number, ahead: number];
/**
 * For each day from Monday on, its intervals, in minutes since midnight and in order. A
 * span past midnight belongs to the day on which it begins, and ends above 1440.
 */
export type Week = readonly (readonly (readonly [opens: number, closes: number])[])[];

/** When a place is open, small enough for a list of a hundred places; 0 where nobody knows. */
export type OpeningSchedule = readonly [
  week: Week | 0,
  ramadan?: Week | 0,
  closures?: readonly DayPeriod[],
];

/** What holds for many places: the clock they go by, when it is Ramadan, and the public holidays. */
export interface Calendar {
  clock: readonly ClockChange[];
  ramadans: readonly DayPeriod[];
  /** Each perhaps with what it is called. */
  holidays: readonly DayPeriod[];
}

/**
 * Hours as a phone reads them; undefined where they do not say when anybody is there or away.
 *
 * @param sayClosed what to say of a closure, by its last day; lists need no words
 */
export function encodeSchedule(
  hours: z.infer<typeof hoursSchema> | undefined,
  sayClosed?: (last: string) => string,
): OpeningSchedule | undefined {
  const { week, ramadan, closures } = hours ?? {};
  if (!week && !ramadan && !closures) return;
  const ordinary = week ? writeWeek(week) : 0;
  const fasting = ramadan ? writeWeek(ramadan) : 0;
  if (!closures) return ramadan ? [ordinary, fasting] : [ordinary];
  const periods = closures.map(({ from, to }): DayPeriod => {
    const days = [toDayNumber(from), toDayNumber(to)] as const;
    return sayClosed ? [...days, sayClosed(to)] : days;
  });
  return [ordinary, fasting, periods];
}

function writeWeek(hours: string): Week {
  return readWeek(hours).map((spans) =>
    spans
      .toSorted((one, other) => one.from - other.from)
      .map(({ from, to }) => [from, to] as const),
  );
}
