import { describe, expect, it } from 'vitest';
import { readHours, readSchedules } from './read-hours.ts';

describe('hours of a cell', () => {
  it.each([
    ['Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00', []],
    ['Mo-Fr 9:00-12:00, 14:00-18:00; Sa,Su closed', 'Mo-Fr 09:00-12:00,14:00-18:00; Sa,Su off', []],
    ['Mo-Fr 10:00-20:00 "sur rendez-vous"; PH off', 'Mo-Fr 10:00-20:00', ['hoursNote']],
    ['Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-14:00', 'Mo-Fr 09:00-17:00', ['notWeekly']],
    ['Mo[1] 09:00-12:00', undefined, ['hours']],
    ['24/7', '24/7', []],
    ['Lundi à vendredi 9h-12h30', 'Mo-Fr 09:00-12:30', []],
    ['من الاثنين إلى الجمعة 9:00-16:00', 'Mo-Fr 09:00-16:00', []],
    ['sur rendez-vous', undefined, ['hours']],
    ['n/a', undefined, []],
  ])('%s', (cell, week, why) => {
    const read = readHours(cell, 'fr');
    expect(read.week).toBe(week);
    expect(read.untaken.map((each) => each.why)).toEqual(why);
  });
});

describe('schedules of HSDS', () => {
  const read = (...schedules: Record<string, string>[]) => readSchedules(schedules, '2026-11-30');

  it('makes one week of them', () =>
    expect(
      read(
        { freq: 'WEEKLY', byday: 'MO,TU,WE', opens_at: '09:00:00', closes_at: '12:00:00' },
        { freq: 'WEEKLY', byday: 'MO,TU,WE', opens_at: '14:00', closes_at: '18:00' },
        { weekday: 'Friday', opens_at: '9:00 AM', closes_at: '1:00 PM' },
        { weekday: '6', opens_at: '09:00', closes_at: '10:00Z' },
      ),
    ).toEqual({
      week: 'Mo-We 09:00-12:00,14:00-18:00; Fr 09:00-13:00; Sa 09:00-10:00',
      untaken: [],
    }));

  it('tells what does not come back every week', () => {
    const { week, untaken } = read(
      { freq: 'MONTHLY', byday: '1MO', opens_at: '09:00', closes_at: '12:00' },
      { freq: 'WEEKLY', interval: '2', byday: 'MO', opens_at: '09:00', closes_at: '12:00' },
      {
        freq: 'WEEKLY',
        byday: 'MO',
        opens_at: '09:00',
        closes_at: '12:00',
        valid_to: '2005-01-01',
      },
      { description: 'By appointment' },
    );
    expect(week).toBeUndefined();
    expect(untaken.map(({ why }) => why)).toEqual([
      'notWeekly',
      'notWeekly',
      'scheduleOver',
      'hours',
    ]);
  });
});
