import { describe, expect, it } from 'vitest';
import { readWeek } from '#data/week.ts';
import { writeHours } from './make/write-hours.ts';
import { listOpen, minuteOfWeek } from './opening-hours.ts';

function openAt(hours: string[], minute: number): number[] {
  const records = hours.map((week) => ({
    hours: [{ region: 'souss-massa', week: readWeek(week) }],
  }));
  return listOpen(writeHours(records).get('souss-massa') ?? [], minute);
}
const minutes = (day: number, hour: number, minute = 0) => (day * 24 + hour) * 60 + minute;

describe('listOpen', () => {
  const office = 'Mo-Fr 09:00-12:30,14:00-18:00';

  it.each([
    ['as it opens', minutes(0, 9), true],
    ['at noon', minutes(4, 12), true],
    ['as it closes for lunch', minutes(4, 12, 30), false],
    ['on Saturday', minutes(5, 10), false],
  ])('an office %s', (_, minute, isOpen) => {
    expect(openAt([office], minute)).toEqual(isOpen ? [0] : []);
  });

  it('knows the night from Sunday to Monday', () => {
    expect(openAt([office, 'Su 20:00-02:00'], minutes(0, 1))).toEqual([1]);
    expect(openAt([office, '24/7', '24/7'], minutes(6, 23, 59))).toEqual([1, 2]);
  });
});

describe('minuteOfWeek', () => {
  it('follows the clocks of Morocco', () => {
    // Monday 5 January 2026, 23:30 in Greenwich; Morocco is an hour ahead.
    expect(minuteOfWeek(new Date('2026-01-05T23:30:00Z'))).toBe(minutes(1, 0, 30));
  });
});
