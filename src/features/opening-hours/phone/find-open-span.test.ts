import { describe, expect, it } from 'vitest';
import { listClockChanges } from '#features/opening-hours/clock-changes.ts';
import { toDayNumber } from '#features/opening-hours/day-number.ts';
import { listRamadans } from '#features/opening-hours/list-ramadans.ts';
import { encodeSchedule } from '#features/opening-hours/opening-schedule.ts';
import { findOpenSpan, findPeriod } from './find-open-span.ts';

type Hours = Parameters<typeof encodeSchedule>[0];

// Ramadan as Morocco kept it: from 2 to 30 March 2025, from 19 February to 20 March 2026.
const sighted = [
  { from: '2025-03-02', to: '2025-03-30' },
  { from: '2026-02-19', to: '2026-03-20' },
];

/** What is so at an instant: `until Mo 12:30`, `closed We 09:00` when they open then. */
function tellSpan(hours: Hours, instant: string, timeZone = 'Africa/Casablanca'): string {
  const schedule = encodeSchedule(hours);
  if (!schedule) throw new Error('These hours say nothing.');
  const before = `${Number(instant.slice(0, 4)) - 1}-12-01`;
  const clock = listClockChanges(timeZone, before);
  const ramadans = listRamadans(sighted, before);
  const [now, from, to, isKnown] = findOpenSpan(schedule, clock, ramadans, Date.parse(instant));
  if (from <= now) return to - now > 1440 ? 'always' : `until ${writeTime(to)}`;
  if (findPeriod(schedule[2], Math.floor(now / 1440))) return 'away';
  if (!isKnown) return 'unknown';
  return from < to ? `closed ${writeTime(from)}` : 'closed';
}

function writeTime(minute: number): string {
  const date = new Date(minute * 60_000);
  const name = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][date.getUTCDay()];
  return `${name} ${date.toISOString().slice(11, 16)}`;
}

const office = { week: 'Mo-Fr 09:00-12:30,14:00-18:00' };

// 14 July 2025 was a Monday; Morocco is an hour ahead of Greenwich.
describe('an ordinary day', () => {
  it.each([
    ['2025-07-14T07:59:59Z', 'closed Mo 09:00'],
    ['2025-07-14T08:00Z', 'until Mo 12:30'],
    ['2025-07-14T11:29:59Z', 'until Mo 12:30'],
    ['2025-07-14T11:30Z', 'closed Mo 14:00'],
    ['2025-07-14T17:00Z', 'closed Tu 09:00'],
    ['2025-07-18T17:00Z', 'closed Mo 09:00'],
    ['2025-07-20T22:59Z', 'closed Mo 09:00'],
  ])('%s: %s', (instant, expected) => {
    expect(tellSpan(office, instant)).toBe(expected);
  });

  it('looks a week ahead and no further', () => {
    expect(tellSpan({ week: 'Mo 09:00-10:00' }, '2025-07-14T10:00Z')).toBe('closed Mo 09:00');
    expect(tellSpan({ week: 'off' }, '2025-07-14T10:00Z')).toBe('closed');
  });

  it('says 24/7 as such', () => {
    expect(tellSpan({ week: '24/7' }, '2025-07-20T22:30Z')).toBe('always');
    const closures = [{ from: '2025-07-25', to: '2025-07-25' }];
    expect(tellSpan({ week: '24/7', closures }, '2025-07-20T22:30Z')).toBe('always');
    expect(tellSpan({ week: '24/7', closures }, '2025-07-24T12:00Z')).toBe('until Fr 00:00');
    expect(tellSpan({ week: '24/7', closures }, '2025-07-25T12:00Z')).toBe('away');
  });
});

describe('midnight', () => {
  it.each([
    ['Fr 20:00-02:00', '2025-07-18T22:30Z', 'until Sa 02:00'],
    ['Fr 20:00-02:00', '2025-07-19T00:59Z', 'until Sa 02:00'],
    ['Fr 20:00-02:00', '2025-07-19T01:00Z', 'closed Fr 20:00'],
    ['Fr 20:00-24:00; Sa 00:00-02:00', '2025-07-18T22:30Z', 'until Sa 02:00'],
    ['Fr 20:00-24:00', '2025-07-18T22:59Z', 'until Sa 00:00'],
    ['Fr 20:00-24:00', '2025-07-18T23:00Z', 'closed Fr 20:00'],
    ['Su 20:00-02:00', '2025-07-21T00:30Z', 'until Mo 02:00'],
    ['Mo 09:00-09:00', '2025-07-15T07:59Z', 'until Tu 09:00'],
  ])('%s at %s: %s', (week, instant, expected) => {
    expect(tellSpan({ week }, instant)).toBe(expected);
  });
});

describe('Ramadan', () => {
  const own = { week: 'Mo-Su 09:00-18:00', ramadan: 'Mo-Su 10:00-15:00' };

  it.each([
    ['the evening before, for its first day', '2025-03-01T18:00Z', 'closed Su 10:00'],
    ['the first morning', '2025-03-02T09:59Z', 'closed Su 10:00'],
    ['the first day', '2025-03-02T10:00Z', 'until Su 15:00'],
    ['the last day', '2025-03-30T15:30Z', 'closed Mo 09:00'],
    ['the day after', '2025-03-31T15:30Z', 'until Mo 18:00'],
  ])('%s', (_, instant, expected) => {
    // In Ramadan the clocks of Morocco are those of Greenwich.
    expect(tellSpan(own, instant)).toBe(expected);
  });

  it('takes ordinary hours where no others are known', () => {
    expect(tellSpan(office, '2025-03-03T10:00Z')).toBe('until Mo 12:30');
    expect(tellSpan(office, '2025-03-31T10:00Z')).toBe('until Mo 12:30');
    expect(tellSpan({ week: '24/7' }, '2025-03-03T10:00Z')).toBe('always');
  });

  it('lets an evening keep the season in which it began', () => {
    const evenings = { week: 'Mo-Su 18:00-20:00', ramadan: 'Mo-Su 21:00-02:00' };
    expect(tellSpan(evenings, '2025-03-02T01:00Z')).toBe('closed Su 21:00');
    expect(tellSpan(evenings, '2025-03-31T01:00Z')).toBe('until Mo 02:00');
    expect(tellSpan(evenings, '2025-03-31T02:00Z')).toBe('closed Mo 18:00');
    const late = { week: 'Mo-Su 20:00-02:00', ramadan: 'Mo-Su 21:00-23:00' };
    expect(tellSpan(late, '2025-03-02T01:30Z')).toBe('until Su 02:00');
    expect(tellSpan(late, '2025-03-03T01:30Z')).toBe('closed Mo 21:00');
  });

  it('knows nothing of ordinary days where only its own hours are given', () => {
    const only = { ramadan: 'Mo-Su 10:00-15:00' };
    expect(tellSpan(only, '2025-03-03T11:00Z')).toBe('until Mo 15:00');
    expect(tellSpan(only, '2025-03-30T16:00Z')).toBe('closed');
    expect(tellSpan(only, '2025-03-31T11:00Z')).toBe('unknown');
    expect(tellSpan(only, '2025-03-01T11:00Z')).toBe('unknown');
  });
});

describe('the clocks of Morocco', () => {
  // On 23 February 2025 at 3:00 they went back to 2:00, on 6 April at 2:00 forward to 3:00.
  it.each([
    ['2025-02-23T01:20Z', 'until Su 02:30'],
    ['2025-02-23T01:40Z', 'closed Su 20:00'],
    ['2025-02-23T02:20Z', 'until Su 02:30'],
    ['2025-02-23T02:40Z', 'closed Su 20:00'],
  ])('go back: at %s a place that is open till 2:30 is %s', (instant, expected) => {
    expect(tellSpan({ week: 'Sa-Su 20:00-02:30' }, instant)).toBe(expected);
  });

  it.each([
    ['2025-04-06T01:59Z', 'closed Su 02:15'],
    ['2025-04-06T02:00Z', 'until Su 05:00'],
  ])('go forward: at %s a place that opens at 2:15 is %s', (instant, expected) => {
    expect(tellSpan({ week: 'Su 02:15-05:00' }, instant)).toBe(expected);
  });

  it.each([
    ['2025-02-22T08:30Z', 'until Sa 12:00'],
    ['2025-02-24T08:30Z', 'closed Mo 09:00'],
    ['2025-04-07T08:30Z', 'until Mo 12:00'],
    ['2026-02-14T08:30Z', 'until Sa 12:00'],
    ['2026-02-16T08:30Z', 'closed Mo 09:00'],
    ['2026-03-23T08:30Z', 'until Mo 12:00'],
  ])('at %s an office that opens at nine: %s', (instant, expected) => {
    expect(tellSpan({ week: 'Mo-Sa 09:00-12:00' }, instant)).toBe(expected);
  });

  it('in 2027 are those of the law that the build knows', () => {
    const week = { week: 'Mo-Su 09:00-12:00' };
    for (let hour = 0; hour < 24 * 200; hour += 5) {
      const now = new Date(Date.UTC(2027, 0, 1, hour));
      const there = new Intl.DateTimeFormat('en', {
        timeZone: 'Africa/Casablanca',
        hour: 'numeric',
        hourCycle: 'h23',
      });
      const isOpen = /^(9|09|10|11)$/.test(there.format(now));
      expect(tellSpan(week, now.toISOString()).startsWith('until'), now.toISOString()).toBe(isOpen);
    }
  });
});

describe('a closure', () => {
  const august = { from: '2025-08-04', to: '2025-08-15', reason: { fr: 'Congés' } };
  const hours = { ...office, closures: [{ from: '2025-07-14', to: '2025-07-14' }, august] };

  it.each([
    ['2025-08-01T13:00Z', 'until Fr 18:00'],
    ['2025-08-01T17:00Z', 'closed'],
    ['2025-08-03T22:59Z', 'closed'],
    ['2025-08-03T23:00Z', 'away'],
    ['2025-08-15T22:59Z', 'away'],
    ['2025-08-15T23:00Z', 'closed Mo 09:00'],
    ['2025-07-14T10:00Z', 'away'],
  ])('%s: %s', (instant, expected) => {
    expect(tellSpan(hours, instant)).toBe(expected);
  });

  it('does not cut the evening before it, and takes its own last evening with it', () => {
    const evenings = {
      week: 'Mo-Su 20:00-02:00',
      closures: [{ from: '2025-08-04', to: '2025-08-15' }],
    };
    expect(tellSpan(evenings, '2025-08-04T00:30Z')).toBe('until Mo 02:00');
    expect(tellSpan(evenings, '2025-08-04T01:00Z')).toBe('away');
    expect(tellSpan(evenings, '2025-08-16T00:30Z')).toBe('closed Sa 20:00');
  });

  it('is all that is known where no week is given', () => {
    const only = { closures: [august] };
    expect(tellSpan(only, '2025-08-10T10:00Z')).toBe('away');
    expect(tellSpan(only, '2025-08-20T10:00Z')).toBe('unknown');
  });
});

describe('a place abroad', () => {
  it('keeps its own time', () => {
    // 9:00 in Brussels is 7:00 in Greenwich in summer, 8:00 in winter.
    expect(tellSpan(office, '2025-07-14T07:00Z', 'Europe/Brussels')).toBe('until Mo 12:30');
    expect(tellSpan(office, '2025-12-15T07:59Z', 'Europe/Brussels')).toBe('closed Mo 09:00');
    expect(tellSpan(office, '2025-12-15T08:00Z', 'Europe/Brussels')).toBe('until Mo 12:30');
    expect(tellSpan({ week: 'Mo 20:00-24:00' }, '2025-07-15T03:59Z', 'America/New_York')).toBe(
      'until Tu 00:00',
    );
  });
});

describe('a public holiday', () => {
  const holidays = [
    [toDayNumber('2025-07-30'), toDayNumber('2025-07-30'), 'Fête du Trône'],
  ] as const;
  const warn = (hours: Hours, instant: string) => {
    const clock = listClockChanges('Africa/Casablanca', '2025-07-01');
    const schedule = encodeSchedule(hours) ?? [0];
    const span = findOpenSpan(schedule, clock, [], Date.parse(instant), holidays);
    return span[7]?.[2] ?? 'none';
  };

  // 30 July 2025 was a Wednesday; Morocco is an hour ahead of Greenwich.
  it.each([
    [office, 'the evening before, if they open next on it', '2025-07-29T17:00Z', 'Fête du Trône'],
    [office, 'while they are open the day before', '2025-07-29T13:00Z', 'none'],
    [office, 'before they open', '2025-07-30T07:00Z', 'Fête du Trône'],
    [office, 'while they are open', '2025-07-30T08:00Z', 'Fête du Trône'],
    [office, 'once they are closed until the next day', '2025-07-30T17:30Z', 'Fête du Trône'],
    [
      { week: 'Tu 20:00-02:00' },
      'open since the evening before',
      '2025-07-30T00:30Z',
      'Fête du Trône',
    ],
    [{ week: 'We 20:00-02:00' }, 'open since its evening', '2025-07-31T00:30Z', 'Fête du Trône'],
    [{ week: '24/7' }, 'day and night', '2025-07-30T12:00Z', 'Fête du Trône'],
    [{ week: '24/7' }, 'day and night, on the day after', '2025-07-31T12:00Z', 'none'],
    [{ week: 'off' }, 'never open', '2025-07-30T12:00Z', 'Fête du Trône'],
  ])('%j: %s', (hours, _, instant, expected) => {
    expect(warn(hours, instant)).toBe(expected);
  });
});
