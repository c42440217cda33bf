import type { Event } from '#model/events.ts';
import { findEventZone } from './event-zone.ts';
import { beginOf, endOf, momentOf } from './turn-of-day.ts';

/** Minutes since 1970. */
export interface EventSpan {
  begin: number;
  end: number;
}

/**
 * From when to when an event takes place, by the clock of its place: as exact as its dates and times
 * say. None where no date is known.
 *
 * @param today ISO day
 */
export function spanOfEvent(event: Event, today: string): EventSpan | undefined {
  const { starts, ends = starts, startTime, endTime } = event;
  if (!starts || !ends) return;
  const zone = findEventZone(event, today);
  const isDay = (date: string) => date.length === '2026-11-30'.length;
  return {
    begin:
      startTime && isDay(starts)
        ? momentOf(starts, startTime, today, zone)
        : beginOf(starts, today, zone),
    end: endTime && isDay(ends) ? momentOf(ends, endTime, today, zone) : endOf(ends, today, zone),
  };
}
