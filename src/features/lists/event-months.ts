import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { isOver } from '#directory/service-state.ts';
import type { Event } from '#model/events.ts';

/** A month in which something takes place. */
export interface EventMonth {
  /** `2026-12` */
  month: string;
  /** Its days with events, by their number, in order; what goes on for days stands on each. */
  days: ReadonlyMap<number, readonly Event[]>;
  /** Those of which only the month is known. */
  undated: readonly Event[];
  /** How many events it has, each once. */
  count: number;
}

/** So many months are drawn, the next that have events: the site has no page for each month for ever. */
const mostMonths = 12;
/** Nothing goes on longer in a calendar; what does, stands on its first days. */
const mostDays = 62;

/** The next months with events that are not over, the first one first. */
export const listEventMonths = perDirectory(
  ({ list, today }: Pick<Directory, 'list' | 'today'>): EventMonth[] => {
    const days = new Map<string, Event[]>();
    const whole = new Map<string, Event[]>();
    for (const event of list.events) {
      const { starts, ends = starts } = event;
      if (!starts || !ends || isOver(ends, today)) continue;
      if (starts.length === month.length)
        add(whole, latest(starts, today.slice(0, month.length)), event);
      else if (starts.length === day.length)
        for (const each of listDays(starts, ends, today)) add(days, each, event);
    }
    const months = [
      ...new Set([...days.keys(), ...whole.keys()].map((date) => date.slice(0, month.length))),
    ];
    return months
      .sort()
      .slice(0, mostMonths)
      .map((each) => {
        const inMonth = [...days]
          .filter(([date]) => date.startsWith(each))
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const undated = whole.get(each) ?? [];
        return {
          month: each,
          days: new Map(
            inMonth.map(([date, events]) => [Number(date.slice(-2)), events.toSorted(byTime)]),
          ),
          undated,
          count: new Set([...inMonth.flatMap(([, events]) => events), ...undated]).size,
        };
      });
  },
);

const day = '2026-12-05';
const month = '2026-12';

/** The days of an event from today on. */
function listDays(starts: string, ends: string, today: string): string[] {
  const last = ends.length === day.length ? ends : starts;
  const first = Date.parse(latest(starts, today));
  const count = Math.min(mostDays, Math.round((Date.parse(last) - first) / 86_400_000) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, at) =>
    new Date(first + at * 86_400_000).toISOString().slice(0, day.length),
  );
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

/** What has no time is there all day: it stands first. */
function byTime(a: Event, b: Event): number {
  return (a.startTime ?? '').localeCompare(b.startTime ?? '') || (a.id < b.id ? -1 : 1);
}

function add(map: Map<string, Event[]>, key: string, event: Event): void {
  map.set(key, [...(map.get(key) ?? []), event]);
}

/** The path of the page of a month, below its locale. */
export function monthPathOf(list: string, { month: of }: Pick<EventMonth, 'month'>): string {
  return `${list}/months/${of}`;
}
