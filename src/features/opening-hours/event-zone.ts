import { country as here } from '#model/country.ts';
import type { Event } from '#model/events.ts';
import { findClock, isHere, isTimeZone, listTimeZones } from './find-clock.ts';

type Placed = Pick<Event, 'timeZone' | 'place'>;

/**
 * IANA name of the clock that the times of an event go by: its own, that of its place, else the country’s.
 * In a country of several clocks nobody knows which one is meant, nor of a name that no clock has:
 * `undefined`, and a check asks for it.
 *
 * @param today ISO day
 */
export function findEventZone({ timeZone, place }: Placed, today: string): string | undefined {
  if (timeZone) return isTimeZone(timeZone) ? timeZone : undefined;
  const country = place?.country;
  if (isHere(country)) return here.timeZone;
  return findClock({ country }, today) && listTimeZones(country)[0];
}
