import { country } from '#model/country.ts';
import type { Site } from '#model/site.ts';
import { listClockChanges } from './clock-changes.ts';
import { listHolidays, type SayHoliday } from './list-holidays.ts';
import { listRamadans } from './list-ramadans.ts';
import type { Calendar } from './opening-schedule.ts';

/**
 * The clock of the country, its Ramadans and its public holidays, from a day on.
 *
 * @param today ISO day
 * @param sayHoliday what to call a holiday
 */
export function findCalendar(
  { ramadan, holidays }: Pick<Site, 'ramadan' | 'holidays'>,
  today: string,
  sayHoliday?: SayHoliday,
): Calendar {
  return {
    clock: listClockChanges(country.timeZone, today),
    ramadans: listRamadans(ramadan, today),
    holidays: listHolidays(holidays, today, sayHoliday),
  };
}
