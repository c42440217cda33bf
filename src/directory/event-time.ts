import { isTimeZone, listTimeZones, readClock } from '#base/time-zones.ts';
import { country as here } from '#model/country.ts';
import type { Event } from '#model/events.ts';
import { isExactDay } from './record-state.ts';

type Timed = Pick<Event, 'starts' | 'startTime' | 'timeZone' | 'place'>;

/**
 * The zone by whose clock the times of an event are meant: its own, that of the country where it takes
 * place, or ours. Nothing where nobody can know: in a country of several clocks, or for a name that is none.
 */
export function findTimeZone({ starts, startTime, timeZone, place }: Timed): string | undefined {
  if (timeZone) return isTimeZone(timeZone) ? timeZone : undefined;
  const country = place?.country ?? here.code;
  if (country === here.code) return here.timeZone;
  const zones = listTimeZones(country);
  if (!isExactDay(starts)) return zones.length === 1 ? zones[0] : undefined;
  const [first, ...others] = zones.map((zone) => findMoment(starts, startTime ?? '12:00', zone));
  return others.every((each) => each === first) ? zones[0] : undefined;
}

/**
 * The minute since 1970 at which clocks of a zone show a time. Of an hour that a clock skips it is as if it
 * had not been set forward; of one that comes twice, the first.
 *
 * @param day ISO day
 * @param time `18:30`
 * @param timeZone IANA name that the platform knows
 */
export function findMoment(day: string, time: string, timeZone: string): number {
  const shown = Date.parse(`${day}T${time}Z`) / 60_000;
  const aheadAt = clockOf(timeZone);
  const moment = shown - aheadAt(shown - 1440);
  // No clock is set twice within a day, so that one of the two readings is the one meant.
  const later = shown - aheadAt(moment);
  return shown - aheadAt(later) === later ? later : moment;
}

const known = new Map<string, (minute: number) => number>();

function clockOf(timeZone: string): (minute: number) => number {
  const clock = known.get(timeZone) ?? readClock(timeZone);
  known.set(timeZone, clock);
  return clock;
}

/** How far the clocks of a zone are ahead of Greenwich when they show a time, `+01:00`. */
export function writeOffset(day: string, time: string, timeZone: string): string {
  const ahead = Date.parse(`${day}T${time}Z`) / 60_000 - findMoment(day, time, timeZone);
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
