import type { Calendar, Doors } from '#data/doors.ts';
import { findOpenSpan } from './find-open-span.ts';

/**
 * `hours/<region>.json`: hours that are alike, each with whose they are. The numbers of associations
 * stand by distance.
 */
export interface RegionHours extends Calendar {
  doors: (readonly [steps: readonly number[], ...doors: Doors])[];
}

/** The numbers of associations whose doors are open at a moment. */
export function listOpen({ doors, clock, ramadans }: RegionHours, moment: Date): number[] {
  return doors
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
