import type { Doors } from '#data/doors.ts';
import { dayOf, findHoliday, findOpenSpan, findPeriod, weekday } from '#search/find-open-span.ts';
import type { DoorTexts } from '#views/say-doors.ts';

/** Says on each line of the page whether somebody is there now, and points at today beside it. */
export function tellDoors(): void {
  const texts = document.querySelector('#doors') as HTMLElement;
  const [words, clock, ramadans, holidays]: DoorTexts = JSON.parse(texts.textContent as string);
  const [always, until, usually, closed, unknown, own, ordinary, days, ...soon] = words;
  for (const line of document.querySelectorAll<HTMLElement>('[data-doors]')) {
    const given: [Doors, DoorTexts[1]?] = JSON.parse(line.dataset.doors as string);
    const [doors, ownClock = clock] = given;
    const [, ramadan, closures] = doors;
    const span = findOpenSpan(doors, ownClock, ramadans, Date.now());
    const [now, from, to, isKnown] = span;
    // Another country has its own.
    const holiday = given[1] ? undefined : findHoliday(holidays, span);
    const note = holiday ? ` · ${holiday[2]}` : '';
    const today = dayOf(now);
    const first = dayOf(from);
    const isOpen = from <= now;
    const closure = findPeriod(closures, today);
    const fill = (text: string | undefined, minute: number) => {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16);
      const season = ramadan ? own : ordinary;
      return text?.replace('{time}', time) + (findPeriod(ramadans, first) ? season : '') + note;
    };
    const say = () => {
      if (isOpen) return to - now > 1440 ? always + note : fill(note ? usually : until, to);
      if (closure) return closure[2];
      if (!isKnown) return unknown;
      return from < to ? fill(soon[first - today] ?? days[weekday(first)], from) : closed;
    };
    line.textContent = say() as string;
    line.dataset.now = `${isOpen && !note} ${Boolean(findPeriod(ramadans, today))}`;
    for (const row of (line.parentElement as HTMLElement).querySelectorAll<HTMLElement>(
      '[data-day]',
    ))
      row.ariaCurrent = `${row.dataset.day === `${weekday(today)}` && 'date'}`;
  }
}
