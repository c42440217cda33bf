import type {
  Calendar,
  ClockChange,
  OpeningSchedule,
  Week,
} from '#features/opening-hours/opening-schedule.ts';
import type { OpeningTexts } from '#features/opening-hours/view/opening-messages.ts';
import { findPeriod, weekday } from './find-open-span.ts';

/**
 * Says on each line of the page whether somebody is there now, and points at today beside it; then
 * what has opened, ended or passed, as `tellTime` does: a page that brings this script brings no other.
 *
 * A profile has room for 1000 bytes of script, and a call to `findOpenSpan` with all that it returns
 * costs 70 of them: the search is written out here. `open-now.test.ts` sees that both find the same.
 */
export function tellOpening(): void {
  const minute = Date.now() / 60_000;
  const [
    [always, until, usually, closed, unknown, seasons, whens],
    clock,
    ramadans,
    holidays,
  ]: OpeningTexts = JSON.parse(
    (document.querySelector('#open') as HTMLElement).textContent as string,
  );
  for (const line of document.querySelectorAll<HTMLElement>('[data-open]')) {
    const [[week, ramadan, closures], own]: [OpeningSchedule, Calendar['clock']?] = JSON.parse(
      line.dataset.open as string,
    );
    const change = (own ?? clock).findLast(([since]) => since <= minute);
    const now = minute + (change as ClockChange)[1];
    const today = (now / 1440) | 0;
    const findSpans = (day: number) =>
      findPeriod(closures, day)
        ? []
        : ((findPeriod(ramadans, day) && ramadan) || (week as Week))[weekday(day)];
    let from = Number.POSITIVE_INFINITY;
    let to = from;
    for (let day = today - 1; day < today + 8; day++)
      for (const [opens, closes] of findSpans(day) ?? []) {
        const start = day * 1440 + opens;
        const end = day * 1440 + closes;
        if (end <= now || start > to) continue;
        if (start < from) from = start;
        to = end;
      }
    const first = (from / 1440) | 0;
    const findHoliday = (day: number) => findPeriod(own ? [] : holidays, day);
    // Another country has its own; a place that stays open for days has no evening.
    const holiday = findHoliday(today) ?? findHoliday(to - from > 1440 ? 0 : first);
    const note = holiday?.[2] ?? '';
    const isOpen = from <= now;
    const fill = (text: string | undefined, at: number) =>
      (text as string).replace('%', new Date(at * 60_000).toJSON().slice(11, 16)) +
      (findPeriod(ramadans, first) ? seasons[ramadan ? 0 : 1] : '') +
      note;
    line.textContent = isOpen
      ? fill(to - now > 1440 ? always : note ? usually : until, to)
      : (findPeriod(closures, today)?.[2] ??
        (findSpans(today)
          ? from < to
            ? fill(whens[first - today < 2 ? first - today : weekday(first) + 2], from)
            : closed
          : unknown));
    // The DOM makes texts of what it is given.
    line.dataset.now = [isOpen && !note, findPeriod(ramadans, today)] as never;
    for (const row of (line.parentElement as HTMLElement).querySelectorAll<HTMLElement>(
      '[data-day]',
    ))
      row.ariaCurrent = (Number(row.dataset.day) === weekday(today) && 'date') as never;
  }
  for (const line of document.querySelectorAll<HTMLElement>('[data-steps]')) {
    const steps: [number, string, string][] = JSON.parse(line.dataset.steps as string);
    const step = steps.findLast(([since]) => since <= minute);
    if (!step) continue;
    [, line.textContent, line.className] = step;
  }
}
