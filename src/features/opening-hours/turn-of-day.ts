import { country } from '#model/country.ts';
import { listClockChanges } from './clock-changes.ts';
import { toDayNumber } from './day-number.ts';

/**
 * The minute since 1970 at which a day, month or year begins in the country. Pages say it to phones, so
 * that what ends there ends at midnight in the country, whatever clock the visitor has.
 *
 * @param today ISO day of the build, which knows the clock from then on
 * @param timeZone IANA name of another clock than the country’s
 */
export function beginOf(date: string, today: string, timeZone?: string): number {
  const [year, month = '01', day = '01'] = date.split('-');
  return toMinute(toDayNumber(`${year}-${month}-${day}`) * 1440, today, timeZone);
}

/** The minute since 1970 at which a clock shows a time, `18:30`, on an ISO day. @param today ISO day */
export function momentOf(day: string, time: string, today: string, timeZone?: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return toMinute(toDayNumber(day) * 1440 + hours * 60 + minutes, today, timeZone);
}

/** The minute since 1970 at which a day, month or year is over in the country. @param today ISO day */
export function endOf(date: string, today: string, timeZone?: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = month
    ? Date.UTC(year, day ? month - 1 : month, day ? day + 1 : 1)
    : Date.UTC(year + 1, 0, 1);
  return toMinute(next / 60_000, today, timeZone);
}

/** @param shown what the clock shows, in minutes, as if it were the one of Greenwich */
function toMinute(shown: number, today: string, timeZone: string = country.timeZone): number {
  const changes = listClockChanges(timeZone, today);
  const [, ahead = 0] =
    changes.findLast(([since, each]) => since <= shown - each) ?? changes[0] ?? [];
  return shown - ahead;
}
