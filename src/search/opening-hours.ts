import { country } from '#country.ts';

/**
 * `hours/<region>.json`: weeks that are alike, each with whose they are. A week is the minutes since
 * Monday 0:00 at which doors open and close in turn; the numbers of associations stand by distance.
 */
export type RegionHours = [minutes: number[], steps: number[]][];

const weekLength = 7 * 24 * 60;
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The numbers of associations whose doors are open at a minute of the week. */
export function listOpen(hours: RegionHours, minute: number): number[] {
  return hours
    .filter(([minutes]) => isOpenAt(minutes, minute))
    .flatMap(([, steps]) => {
      let number = 0;
      return steps.map((step) => {
        number += step;
        return number;
      });
    });
}

/** Saturday's last hours may reach into Sunday, and Sunday's into the next week. */
function isOpenAt(minutes: readonly number[], minute: number): boolean {
  return minutes.some((from, index) => {
    const to = minutes[index + 1];
    if (index % 2 || to === undefined) return false;
    return [minute, minute + weekLength].some((each) => from <= each && each < to);
  });
}

/** Minutes since Monday 0:00 on Moroccan clocks, wherever the visitor is. */
export function minuteOfWeek(now: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: country.timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const day = days.indexOf(part('weekday'));
  return (day * 24 + Number(part('hour'))) * 60 + Number(part('minute'));
}
