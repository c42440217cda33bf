import { country as here } from '#model/country.ts';
import { listClockChanges } from './clock-changes.ts';
import type { ClockChange } from './opening-schedule.ts';

/** What of a place says which clock its hours go by. */
export interface Located {
  country?: string | undefined;
  hours?: { timeZone?: string | undefined } | undefined;
}

/**
 * The clock that the hours of a place go by: its own, or that of its country where all clocks of it
 * agree. Undefined where nobody can know: in a country of several clocks, for a place that names none, or
 * one that there is not, which a check refuses.
 *
 * @param today ISO day
 */
export function findClock({ country, hours }: Located, today: string): ClockChange[] | undefined {
  const own = hours?.timeZone;
  if (own) return isTimeZone(own) ? listClockChanges(own, today) : undefined;
  if (isHere(country)) return listClockChanges(here.timeZone, today);
  const clocks = listTimeZones(country).map((zone) => listClockChanges(zone, today));
  const differ = clocks.some((clock) => String(clock) !== String(clocks[0]));
  return differ ? undefined : clocks[0];
}

/** Whether `Intl` knows a zone by this name; some engines take other spellings, which phones do not. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export function isHere(country: string | undefined): country is undefined {
  return country === undefined || country === here.code;
}

/**
 * The zones of a country by their IANA names; none for a country that the platform does not know, and
 * none in a browser that cannot tell.
 */
export function listTimeZones(country: string): string[] {
  const region: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    `und-${country}`,
  );
  return region.getTimeZones?.() ?? [];
}
