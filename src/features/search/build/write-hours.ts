import type { Calendar, OpeningSchedule } from '#features/opening-hours/opening-schedule.ts';
import type { RegionHours } from '#features/opening-hours/phone/opening-hours.ts';
import type { FinderRecord } from '#features/search/finder-records.ts';

/** The hours of all places, by region. Few are unlike all others, so that each stands once. */
export function writeHours(
  records: readonly Pick<FinderRecord, 'hours'>[],
  calendar: Calendar,
): (region: string) => RegionHours {
  const regions = new Map<string, Map<string, Set<number>>>();
  for (const [number, { hours }] of records.entries()) {
    for (const { region, schedule } of hours) {
      const alike = regions.get(region) ?? new Map<string, Set<number>>();
      regions.set(region, alike);
      const key = JSON.stringify(schedule);
      alike.set(key, (alike.get(key) ?? new Set()).add(number));
    }
  }
  return (region) => ({ ...calendar, hours: [...(regions.get(region) ?? [])].map(writeSchedule) });
}

function writeSchedule([schedule, numbers]: [string, Set<number>]): RegionHours['hours'][number] {
  const list = [...numbers];
  const steps = list.map((number, index) => number - (list[index - 1] ?? 0));
  return [steps, ...(JSON.parse(schedule) as OpeningSchedule)];
}
