import { describe, expect, it } from 'vitest';
import { toDayNumber } from '#features/opening-hours/day-number.ts';
import { type DayPeriod, encodeSchedule } from '#features/opening-hours/opening-schedule.ts';
import { writeHours } from '#features/search/build/write-hours.ts';
import { findOpenHoliday, listOpen } from './opening-hours.ts';

type Hours = NonNullable<Parameters<typeof encodeSchedule>[0]>;

const ramadans: DayPeriod[] = [[toDayNumber('2026-02-19'), toDayNumber('2026-03-20')]];
const holidays: DayPeriod[] = [
  [toDayNumber('2026-01-14'), toDayNumber('2026-01-14'), 'Nouvel An amazigh'],
];
const calendar = { clock: [[0, 60] as const], ramadans, holidays };

function write(places: Hours[]) {
  const records = places.map((hours) => ({
    hours: [{ region: 'souss-massa', schedule: encodeSchedule(hours) ?? ([0] as const) }],
  }));
  return writeHours(records, calendar)('souss-massa');
}
const openAt = (places: Hours[], instant: string) => listOpen(write(places), new Date(instant));

const office = { week: 'Mo-Fr 09:00-12:30,14:00-18:00' };

// 5 January 2026 was a Monday.
describe('listOpen', () => {
  it.each([
    ['as it opens', '2026-01-05T08:00Z', true],
    ['at noon', '2026-01-09T11:00Z', true],
    ['as it closes for lunch', '2026-01-09T11:30Z', false],
    ['on Saturday', '2026-01-10T09:00Z', false],
  ])('an office %s', (_, instant, isOpen) => {
    expect(openAt([office], instant)).toEqual(isOpen ? [0] : []);
  });

  it('knows the night from Sunday to Monday', () => {
    expect(openAt([office, { week: 'Su 20:00-02:00' }], '2026-01-05T00:00Z')).toEqual([1]);
    const always = { week: '24/7' };
    expect(openAt([office, always, always], '2026-01-11T22:59Z')).toEqual([1, 2]);
  });

  it('knows Ramadan, closures, and whose hours nobody knows', () => {
    const short = { ...office, ramadan: 'Mo-Fr 10:00-11:00' };
    const away = { ...office, closures: [{ from: '2026-02-20', to: '2026-02-20' }] };
    const places = [office, short, away, { ramadan: 'Mo-Fr 10:00-16:00' }];
    // Friday, 20 February 2026: the second day.
    expect(openAt(places, '2026-02-20T13:30Z')).toEqual([0, 3]);
    expect(openAt(places, '2026-01-09T13:30Z')).toEqual([0, 1, 2]);
  });
});

describe('writeHours', () => {
  it('says a common week once, with nothing beside it', () => {
    expect(write([office, { week: 'Su 10:00-11:00' }, office]).hours).toEqual([
      [[0, 2], expect.anything()],
      [[1], [[], [], [], [], [], [], [[600, 660]]]],
    ]);
  });

  it('says nothing of a region where nobody has hours', () => {
    expect(writeHours([], calendar)('zagora')).toEqual({ ...calendar, hours: [] });
  });
});

describe('a public holiday', () => {
  const warnAt = (places: Hours[], instant: string) =>
    findOpenHoliday(write(places), new Date(instant));
  const night = { week: 'Mo-Su 20:00-02:00' };

  // 14 January 2026, a Wednesday; Morocco is an hour ahead.
  it.each([
    ['on the day before', [office], '2026-01-13T22:59Z', undefined],
    ['from midnight', [office], '2026-01-13T23:00Z', 'Nouvel An amazigh'],
    ['at noon', [office], '2026-01-14T11:00Z', 'Nouvel An amazigh'],
    [
      'to whom nobody is open',
      [{ week: 'Mo 09:00-10:00' }],
      '2026-01-14T12:00Z',
      'Nouvel An amazigh',
    ],
    ['until its evening ends', [night], '2026-01-15T00:30Z', 'Nouvel An amazigh'],
    ['not after these', [office, night], '2026-01-15T01:30Z', undefined],
    ['not of a place that never closes', [{ week: '24/7' }], '2026-01-15T00:30Z', undefined],
  ])('warns %s', (_, places, instant, expected) => {
    expect(warnAt(places, instant)).toBe(expected);
  });
});
