import type { FinderRecord } from '#data/finder-records.ts';
import type { RegionHours } from '#search/opening-hours.ts';

/** The weekly hours of all places, by region. Few weeks are unlike all others, so that each stands once. */
export function writeHours(
  records: readonly Pick<FinderRecord, 'hours'>[],
): Map<string, RegionHours> {
  const regions = new Map<string, Map<string, Set<number>>>();
  for (const [number, { hours }] of records.entries()) {
    for (const { region, week } of hours) {
      const minutes = week.flatMap((spans, day) =>
        spans.flatMap(({ from, to }) => [day * 1440 + from, day * 1440 + to]),
      );
      const weeks = regions.get(region) ?? new Map<string, Set<number>>();
      regions.set(region, weeks);
      const key = JSON.stringify(minutes);
      weeks.set(key, (weeks.get(key) ?? new Set()).add(number));
    }
  }
  return new Map([...regions].map(([region, weeks]) => [region, [...weeks].map(writeWeek)]));
}

function writeWeek([minutes, numbers]: [string, Set<number>]): RegionHours[number] {
  const list = [...numbers];
  return [JSON.parse(minutes), list.map((number, index) => number - (list[index - 1] ?? 0))];
}
