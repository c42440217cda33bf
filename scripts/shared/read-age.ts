import { UsageError } from './choose-files.ts';

/**
 * The ISO day that lies an age before another: `7d` is seven days, `2w` two weeks, `3m` three months, `1y` a year.
 * The 31st of a month that has 30 days is its last one.
 *
 * @throws {UsageError} for what is no age
 */
export function readAge(age: string, today: string, option: string): string {
  const [, count = '', unit = ''] = /^(\d{1,4})([dwmy])$/.exec(age) ?? [];
  if (!unit) throw new UsageError(`${option} takes an age as 7d, 2w, 3m or 1y, not “${age}”.`);
  const days = { d: 1, w: 7 }[unit];
  const date = new Date(`${today}T00:00Z`);
  if (days) date.setUTCDate(date.getUTCDate() - Number(count) * days);
  else moveMonths(date, Number(count) * (unit === 'y' ? 12 : 1));
  return date.toISOString().slice(0, 10);
}

function moveMonths(date: Date, months: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  // The day that its month does not have lies in the next one.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}
