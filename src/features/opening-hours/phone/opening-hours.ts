import type { Calendar, OpeningSchedule } from '#features/opening-hours/opening-schedule.ts';
import { findOpenSpan, findPeriod } from './find-open-span.ts';

/**
 * `hours/<region>.json`: hours that are alike, each with whose they are. The numbers of associations
 * stand by distance.
 */
export interface RegionHours extends Calendar {
  hours: (readonly [steps: readonly number[], ...schedule: OpeningSchedule])[];
}

/** The numbers of associations that are open at a moment. */
export function listOpen({ hours, clock, ramadans }: RegionHours, moment: Date): number[] {
  return hours
    .filter(([, ...each]) => {
      const [now, from] = findOpenSpan(each, clock, ramadans, moment.getTime());
      return from <= now;
    })
    .flatMap(([steps]) => {
      let number = 0;
      return steps.map((step) => {
        number += step;
        return number;
      });
    });
}

/**
 * What warns that an open place may be closed: that today is a public holiday, or that some have been
 * open since the evening of one.
 */
export function findOpenHoliday(
  { hours, clock, ramadans, holidays }: RegionHours,
  moment: Date,
): string | undefined {
  const spans = hours.map(([, ...each]) =>
    findOpenSpan(each, clock, ramadans, moment.getTime(), holidays),
  );
  const warned = spans.find(
    ([now, from, , , today, , , holiday]) =>
      holiday && (from <= now || findPeriod([holiday], today)),
  );
  return warned?.[7]?.[2];
}
