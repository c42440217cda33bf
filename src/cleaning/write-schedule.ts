/** `Mo` to `Su`, as opening hours write the days. */
export const dayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/**
 * Days by number (0 is Monday) as opening hours write them: `0 1 2 3 5` → `Mo-Th,Sa`.
 */
export function writeDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && day === (run.at(-1) ?? 0) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const names = run.map((day) => dayCodes[day]);
      return run.length > 2 ? `${names[0]}-${names.at(-1)}` : names.join(',');
    })
    .join(',');
}

/**
 * The hours of a week from the spans of each day, days with the same hours in one rule.
 *
 * @param spans by day (0 is Monday), each `09:00-12:00`
 */
export function writeSchedule(spans: ReadonlyMap<number, readonly string[]>): string {
  const byHours = new Map<string, number[]>();
  for (const day of [...spans.keys()].sort((a, b) => a - b)) {
    const hours = [...new Set(spans.get(day))].sort().join(',');
    byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
  }
  const isAlways = byHours.get('00:00-24:00')?.length === 7;
  if (isAlways) return '24/7';
  return [...byHours].map(([hours, days]) => `${writeDays(days)} ${hours}`).join('; ');
}
