import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { contentWithWeek, plainWeeks } from '#testing/content-with-week.ts';
import { hoursInOrder } from './hours-in-order.ts';

function check(week: string) {
  return hoursInOrder.check(contentWithWeek(week), { today: '2025-11-22' });
}

describe('hours-in-order', () => {
  it.each([
    ...plainWeeks,
    'Mo-Su 20:00-08:00',
    'Mo-Su 17:00-09:00',
    'Fr 12:00-00:30',
    'Mo-Fr 09:00-24:00,00:00-05:00',
    'Mo-Fr 02:00-06:00,09:00-12:00',
    'Mo-Fr 14:00-18:00,09:00-12:00',
    'Mo-Fr 09:00-12:00,08:00-08:30',
    'Mo-Fr 09:00-12:00,00:30-02:00',
    'Mo-Fr 13:00-01:00',
    'Mo-Fr 15:00-08:00',
    'Mo-Fr 09:00-12:00,12:00-18:00',
  ])('takes %s', (week) => {
    expect(check(week)).toEqual([]);
  });

  it('finds spans that overlap', () => {
    const issues = check('Mo-Fr 09:00-13:00,12:00-18:00');
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:4:16 hours-overlap']);
    expect(issues[0]?.values).toMatchObject({ first: '09:00-13:00', second: '12:00-18:00' });
  });

  it('finds spans of the night that overlap', () => {
    expect(listIssues(check('Mo-Fr 02:00-06:00,02:00-07:00'))).toEqual([
      'associations/amal.yaml:4:16 hours-overlap',
    ]);
  });

  it('finds a part that a later one undoes, and says how both were meant', () => {
    const issues = check('Mo-Fr 09:00-12:00; Mo-Fr 14:00-18:00');
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:4:16 hours-overridden']);
    expect(issues[0]?.values).toEqual({
      found: 'Mo-Fr 09:00-12:00',
      later: 'Mo-Fr 14:00-18:00',
      mended: 'Mo-Fr 09:00-12:00,14:00-18:00',
    });
    expect(check('Sa 09:00-12:00; Mo-Sa 14:00-18:00')[0]?.values).toEqual({
      found: 'Sa 09:00-12:00',
      later: 'Mo-Sa 14:00-18:00',
      mended: '',
    });
  });

  it('names the part that undoes it, wherever it stands, and of several the first', () => {
    const [issue, ...others] = check('Sa 09:00-12:00; Mo off; Sa-Su 14:00-18:00; Sa off');
    expect(others).toEqual([]);
    expect(issue?.values).toEqual({
      found: 'Sa 09:00-12:00',
      later: 'Sa off',
      mended: 'Sa 09:00-12:00,off',
    });
    expect(check('Mo off; Sa 09:00-12:00; Tu off; Fr-Sa off')[0]?.values).toEqual({
      found: 'Sa 09:00-12:00',
      later: 'Fr-Sa off',
      mended: '',
    });
    expect(check('09:00-12:00; 14:00-18:00')[0]?.values.mended).toBe('09:00-12:00,14:00-18:00');
    expect(check('Mo 09:00-12:00; 14:00-18:00')[0]?.values.later).toBe('14:00-18:00');
    expect(check('09:00-12:00; Mo 14:00-18:00')).toEqual([]);
    expect(check('Mo-Tu 09:00-12:00; Mo off; Tu off')[0]?.values.later).toBe('Mo off');
    expect(check('Mo-We 09:00-12:00; Mo off; Tu off')).toEqual([]);
  });

  it('asks about the night before all else', () => {
    expect(listIssues(check('Mo 09:00-05:00,12:00-14:00'))).toEqual([
      'associations/amal.yaml:4:16 hours-at-night',
    ]);
  });

  it('reads hours where hours are written, and nowhere else', () => {
    const text =
      'places:\n  - precision: country\n    hours:\n      note:\n        fr: Mo 09:00-13:00,12:00-18:00\n';
    expect(
      hoursInOrder.check(buildContent({ 'associations/amal': text }), { today: '2025-11-22' }),
    ).toEqual([]);
  });

  it.each([
    ['Mo-Fr 09:00-05:00', '09:00-05:00', '09:00-17:00', '09:00-24:00,00:00-05:00'],
    ['Mo-Fr 08:30-04:30; Sa off', '08:30-04:30', '08:30-16:30', '08:30-24:00,00:00-04:30'],
    ['Mo-Fr 09:00-12:00,02:00-06:00', '02:00-06:00', '14:00-18:00', '02:00-06:00,09:00-12:00'],
    ['Mo-Fr 10:00-02:00,04:00-07:00', '10:00-02:00', '10:00-14:00', '10:00-24:00,00:00-02:00'],
    ['Mo 09:00-12:00,01:00-02:00', '01:00-02:00', '13:00-14:00', '01:00-02:00,09:00-12:00'],
    ['Mo 14:30-08:00', '14:30-08:00', '14:30-20:00', '14:30-24:00,00:00-08:00'],
    ['09:00-01:00', '09:00-01:00', '09:00-13:00', '09:00-24:00,00:00-01:00'],
    ['Mo 07:00-07:00', '07:00-07:00', '07:00-19:00', '07:00-24:00,00:00-07:00'],
  ])('asks about %s', (week, found, meant, kept) => {
    const issues = check(week);
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:4:16 hours-at-night']);
    expect(issues[0]?.values).toEqual({ found, meant, kept });
  });
});
