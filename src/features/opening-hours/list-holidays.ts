import type { z } from 'zod';
import type { holiday as holidaySchema } from '#model/fields/holiday.ts';
import type { Text } from '#model/fields/text.ts';
import { toDayNumber } from './day-number.ts';
import { listLunarDays } from './lunar-calendar.ts';
import type { DayPeriod } from './opening-schedule.ts';

export type Holiday = z.infer<typeof holidaySchema>;
/** What a page says of a holiday; of an expected one nobody knows the very day yet. */
export type SayHoliday = (name: Text, isExpected: boolean) => string;

/** Two days nearer to each other than that cannot be the same feast of two years. */
const sameFeast = 20;
/** So long a page may be kept on a phone. Days. */
const ahead = 740;

/**
 * The public holidays that are not over, as far as two years ahead, the nearest first. Of a feast by
 * the moon the days in the table hold; in years that it does not name, the calendar’s are expected.
 * An expected day may turn out to be the one before or after: these count as well.
 *
 * @param today ISO day
 */
export function listHolidays(
  table: readonly Holiday[] | undefined,
  today: string,
  say?: SayHoliday,
): DayPeriod[] {
  const first = toDayNumber(today);
  const last = first + ahead;
  return (table ?? [])
    .flatMap((holiday) => {
      const write = (from: number, to: number, isExpected: boolean): DayPeriod => {
        const [start, end] = isExpected ? [from - 1, to + 1] : [from, to];
        return say ? [start, end, say(holiday.name, isExpected)] : [start, end];
      };
      return [...listYearly(holiday, today, write), ...listMoving(holiday, first, write)];
    })
    .filter(([from, to]) => to >= first && from <= last)
    .toSorted(([a], [b]) => a - b);
}

type Write = (from: number, to: number, isExpected: boolean) => DayPeriod;

function listYearly(
  { every, since = 0, length = 1 }: Holiday,
  today: string,
  write: Write,
): DayPeriod[] {
  if (!every) return [];
  const year = Number(today.slice(0, 4));
  // A feast of several days may have begun in the year before.
  return [year - 1, year, year + 1, year + 2, year + 3].flatMap((each) => {
    const day = `${each}-${every}`;
    if (each < since || !isDay(day)) return [];
    const from = toDayNumber(day);
    return [write(from, from + length - 1, false)];
  });
}

function listMoving({ lunar, length = 1, days = [] }: Holiday, first: number, write: Write) {
  const written = days.map(
    ({ from, to, expected = false }) => [toDayNumber(from), toDayNumber(to), expected] as const,
  );
  const expected = (lunar ? listLunarDays(lunar, first - 20, first + ahead) : []).filter(
    (from) => !written.some(([day]) => Math.abs(day - from) < sameFeast),
  );
  return [
    ...written.map((each) => write(...each)),
    ...expected.map((from) => write(from, from + length - 1, true)),
  ];
}

/** Not every year has a 29 February. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
