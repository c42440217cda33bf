import { country } from '#model/country.ts';
import { listClockChanges } from './clock-changes.ts';
import { toDayNumber } from './day-number.ts';

/**
 * The minute since 1970 at which a day, month or year begins in the country. Pages say it to phones, so
 * that what ends there ends at midnight in the country, whatever clock the visitor has.
 *
 * @param today ISO day of the build, which knows the country’s clock from then on
 */
export function beginOf(date: string, today: string): number {
  const [year, month = '01', day = '01'] = date.split('-');
  return toMinute(toDayNumber(`${year}-${month}-${day}`), today);
}

/** The minute since 1970 at which a day, month or year is over in the country. @param today ISO day */
export function endOf(date: string, today: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = month
    ? Date.UTC(year, day ? month - 1 : month, day ? day + 1 : 1)
    : Date.UTC(year + 1, 0, 1);
  return toMinute(next / 86_400_000, today);
}

function toMinute(day: number, today: string): number {
  const changes = listClockChanges(country.timeZone, today);
  const shown = day * 1440;
  const [, ahead = 0] =
    changes.findLast(([since, each]) => since <= shown - each) ?? changes[0] ?? [];
  return shown - ahead;
}
