import { Window } from 'happy-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { toDayNumber } from '#features/opening-hours/day-number.ts';
import {
  type DayPeriod,
  encodeSchedule,
  type OpeningSchedule,
} from '#features/opening-hours/opening-schedule.ts';
import { findOpenSpan, findPeriod, weekday } from './find-open-span.ts';
import { tellOpening } from './open-now.ts';

const clock = [
  [0, 60],
  [Date.parse('2026-02-15T02:00Z') / 60_000, 0],
] as const;
const period = (from: string, to: string, note?: string): DayPeriod =>
  note ? [toDayNumber(from), toDayNumber(to), note] : [toDayNumber(from), toDayNumber(to)];
const ramadans = [period('2026-02-19', '2026-03-20')];
const holidays = [period('2026-01-14', '2026-01-14', '!'), period('2026-03-20', '2026-03-22', '!')];
const words = [
  'always',
  'until %',
  'usually %',
  'closed',
  'unknown',
  [' own', ' ordinary'],
  ['today %', 'tomorrow %', ...[0, 1, 2, 3, 4, 5, 6].map((day) => `${day} %`)],
];

/** What the sentence must be, by the search that the finder uses. */
function expectSentence(schedule: OpeningSchedule, now: number): string {
  const span = findOpenSpan(schedule, clock, ramadans, now, holidays);
  const [local, from, to, isKnown, today, first, , holiday] = span;
  const note = holiday?.[2] ?? '';
  const at = (minute: number) => new Date(minute * 60_000).toISOString().slice(11, 16);
  const season = findPeriod(ramadans, first) ? (schedule[1] ? ' own' : ' ordinary') : '';
  if (from <= local && to - local > 1440) return `always${season}${note}`;
  if (from <= local) return `${note ? 'usually' : 'until'} ${at(to)}${season}${note}`;
  const closure = findPeriod(schedule[2], today);
  if (closure) return closure[2] ?? '';
  if (!isKnown) return 'unknown';
  if (from >= to) return 'closed';
  const when = ['today', 'tomorrow'][first - today] ?? String(weekday(first));
  return `${when} ${at(from)}${season}${note}`;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('the page and the finder find the same, whatever the hours', () => {
  const schedules = [
    { week: 'Mo-Fr 09:00-12:30,14:00-18:00' },
    { week: 'Mo-Fr 09:00-17:00', ramadan: 'Mo-Fr 10:00-15:00' },
    { week: 'Fr 20:00-02:00; Sa 00:00-02:00' },
    { week: '24/7' },
    { week: 'off' },
    { ramadan: 'Mo-Su 17:00-23:00' },
    { week: 'Tu 20:00-02:00', closures: [{ from: '2026-02-20', to: '2026-02-26' }] },
  ].map((hours): OpeningSchedule => encodeSchedule(hours, () => 'away') ?? [0]);
  const { document } = new Window();
  vi.stubGlobal('document', document);
  const texts = document.createElement('script');
  texts.id = 'open';
  texts.type = 'application/json';
  texts.textContent = JSON.stringify([words, clock, ramadans, holidays]);
  const lines = schedules.map((schedule) => {
    const line = document.createElement('p');
    line.setAttribute('data-open', JSON.stringify([schedule]));
    return line;
  });
  document.body.append(texts, ...lines);
  vi.useFakeTimers({ toFake: ['Date'] });
  const from = Date.parse('2026-01-10T00:00Z');
  const told: string[][] = [];
  const expected: string[][] = [];
  // Every 97 minutes for three months: each minute of the day, in and out of season.
  for (let now = from; now < from + 90 * 86_400_000; now += 97 * 60_000) {
    vi.setSystemTime(now);
    tellOpening();
    told.push(lines.map((line) => line.textContent));
    expected.push(schedules.map((schedule) => expectSentence(schedule, now)));
  }
  expect(told).toEqual(expected);
});
