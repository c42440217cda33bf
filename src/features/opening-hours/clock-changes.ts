import type { ClockChange } from './opening-schedule.ts';

/** How far ahead changes of a clock are looked for, in days: for so long a page may be kept. */
const ahead = 740;
/** Between two looks at a clock, in minutes. The closest changes, around a Ramadan, are five weeks apart. */
const step = 7 * 1440;
const known = new Map<string, ClockChange[]>();

/**
 * How far the clocks of a zone are ahead of Greenwich, from a day on and for two years. The build
 * tells it to phones: theirs may not have heard of the last change of the law.
 *
 * @param timeZone IANA name
 * @param today ISO day
 * @throws RangeError for a name that is none
 */
export function listClockChanges(timeZone: string, today: string): ClockChange[] {
  const key = `${timeZone} ${today}`;
  let changes = known.get(key);
  if (!changes) {
    changes = findChanges(timeZone, Date.parse(`${today}T00:00:00Z`) / 60_000 - 1440);
    known.set(key, changes);
  }
  return changes;
}

function findChanges(timeZone: string, start: number): ClockChange[] {
  const aheadAt = readClock(timeZone);
  const changes: [number, number][] = [[0, aheadAt(start)]];
  for (let from = start; from < start + ahead * 1440; from += step) {
    let [before, after] = [from, from + step];
    if (aheadAt(before) === aheadAt(after)) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (aheadAt(middle) === aheadAt(from)) before = middle;
      else after = middle;
    }
    changes.push([after, aheadAt(after)]);
  }
  return changes;
}

/** Minutes ahead of Greenwich at a minute since 1970. */
function readClock(timeZone: string): (minute: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (minute) => {
    const written = format.formatToParts(minute * 60_000);
    const offset = written.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(offset) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}
