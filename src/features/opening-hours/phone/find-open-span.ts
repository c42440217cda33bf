import type {
  ClockChange,
  DayPeriod,
  OpeningSchedule,
  Week,
} from '#features/opening-hours/opening-schedule.ts';

/** Minutes since 1970, as a clock on the wall of the place shows them. A tuple: its names would be shipped. */
export type OpenSpan = readonly [
  now: number,
  /** When it opened or will open; infinite if it stays closed for a week. */
  from: number,
  to: number,
  /** Without hours for today, nobody may say that it is closed. */
  isKnown: boolean,
  /** Days since 1970: this one, and that of `from`. */
  today: number,
  first: number,
  /** The Ramadan that it is today. */
  ramadan: DayPeriod | undefined,
  /** The public holiday on which hours may be others: today, or the day on which it opened or will open. */
  holiday: DayPeriod | undefined,
];

/**
 * The span in which a place is open now, or else the next one within a week. An hour
 * that comes twice when clocks go back counts twice. A span past midnight belongs to the day on which
 * it begins: its hours are those of that day’s season, and a closure of the next day does not cut it.
 *
 * @param now milliseconds since 1970, on whatever clock the visitor has
 */
export function findOpenSpan(
  [week, ramadan, closures]: OpeningSchedule,
  clock: readonly ClockChange[],
  ramadans: readonly DayPeriod[],
  now: number,
  holidays?: readonly DayPeriod[],
): OpenSpan {
  const minute = now / 60_000;
  const [, ahead] = clock.findLast(([since]) => since <= minute) as ClockChange;
  const local = minute + ahead;
  const today = dayOf(local);
  const findSpans = (day: number) => {
    if (findPeriod(closures, day)) return [];
    return ((findPeriod(ramadans, day) && ramadan) || (week as Week))[weekday(day)];
  };
  let from = Number.POSITIVE_INFINITY;
  let to = from;
  for (let day = today - 1; day < today + 8; day++) {
    for (const [opens, closes] of findSpans(day) ?? []) {
      const start = day * 1440 + opens;
      const end = day * 1440 + closes;
      // A place that closes at midnight and opens at midnight stays open.
      if (end <= local || start > to) continue;
      from = Math.min(from, start);
      to = end;
    }
  }
  const first = dayOf(from);
  return [
    local,
    from,
    to,
    Boolean(findSpans(today)),
    today,
    first,
    findPeriod(ramadans, today),
    // A place that stays open for days has no evening that goes on past midnight.
    findPeriod(holidays, today) ?? findPeriod(to - from > 1440 ? [] : holidays, first),
  ];
}

/** 0 is Monday; 1 January 1970 was a Thursday. @param day since 1970 */
export function weekday(day: number): number {
  return (day + 3) % 7;
}

/** The period that a day is in. @param day since 1970 */
export function findPeriod(
  periods: readonly DayPeriod[] | undefined,
  day: number,
): DayPeriod | undefined {
  return periods?.find(([from, to]) => from <= day && day <= to);
}

/** @param minute since 1970; the day has room in 32 bits for some millions of years */
export function dayOf(minute: number): number {
  return (minute / 1440) | 0;
}
