import { country } from '#country.ts';
import type { Site } from '#schemas/site.ts';
import { listClockChanges } from './clock-changes.ts';
import type { Calendar } from './doors.ts';
import { listRamadans } from './list-ramadans.ts';

/** The clock of the country and its Ramadans, from a day on. @param today ISO day */
export function findCalendar({ ramadan }: Pick<Site, 'ramadan'>, today: string): Calendar {
  return {
    clock: listClockChanges(country.timeZone, today),
    ramadans: listRamadans(ramadan, today),
  };
}
