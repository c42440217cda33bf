import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { describeFields } from '#model/describe-fields.ts';
import { weekHours } from '#model/fields/hours.ts';
import { readWeek, type Span, writeClock } from './week.ts';

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const writeSpans = (spans: Span[]) =>
  spans.map(({ from, to }) => `${writeClock(from)}-${writeClock(to)}`).join(',') || 'off';
/** The days that are open, as `Mo 09:00-12:00`. */
const read = (hours: string) =>
  readWeek(hours).flatMap((spans, day) =>
    spans.length ? [`${names[day]} ${writeSpans(spans)}`] : [],
  );

describe('readWeek', () => {
  it.each([
    ['Mo-We 09:00-12:00', ['Mo 09:00-12:00', 'Tu 09:00-12:00', 'We 09:00-12:00']],
    ['Sa-Mo 10:00-12:00', ['Mo 10:00-12:00', 'Sa 10:00-12:00', 'Su 10:00-12:00']],
    [
      'Mo,Th-Fr 09:00-12:30,14:00-18:00',
      ['Mo', 'Th', 'Fr'].map((day) => `${day} 09:00-12:30,14:00-18:00`),
    ],
    [
      '08:00-20:00; Fr 14:00-18:00; Su off',
      [
        'Mo 08:00-20:00',
        'Tu 08:00-20:00',
        'We 08:00-20:00',
        'Th 08:00-20:00',
        'Fr 14:00-18:00',
        'Sa 08:00-20:00',
      ],
    ],
    ['Fr 20:00-02:00', ['Fr 20:00-02:00']],
    ['Mo 00:00-24:00', ['Mo 00:00-24:00']],
    ['off', []],
  ])('%s', (hours, days) => {
    expect(read(hours)).toEqual(days);
  });

  it('lets a day that no rule names be empty, and the last rule that names it win', () => {
    expect(readWeek('Mo-Fr 09:00-12:00')[6]).toEqual([]);
    expect(read('Mo 09:00-12:00; Mo 15:00-16:00')).toEqual(['Mo 15:00-16:00']);
    expect(read('Mo off; Mo 15:00-16:00')).toEqual(['Mo 15:00-16:00']);
  });

  it('lets a span past midnight belong to the day it starts on', () => {
    expect(readWeek('Su 20:00-02:00')).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
      [{ from: 1200, to: 1560 }],
    ]);
  });

  it('takes a span that ends when it starts for a whole day', () => {
    expect(readWeek('Mo 09:00-09:00')[0]).toEqual([{ from: 540, to: 1980 }]);
  });

  it('takes 24/7 for every minute', () => {
    expect(readWeek('24/7')).toEqual(names.map(() => [{ from: 0, to: 1440 }]));
  });
});

const ordered = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 6 })
  .map((minutes) => minutes.toSorted((a, b) => a - b))
  .map((minutes) =>
    Array.from({ length: Math.floor(minutes.length / 2) }, (_, index) => ({
      from: minutes[2 * index] ?? 0,
      to: minutes[2 * index + 1] ?? 0,
    })),
  );
const dayName = fc.constantFrom(...names);
const dayRange = fc.tuple(dayName, fc.option(dayName, { nil: undefined }));
const days = fc
  .array(dayRange, { minLength: 1, maxLength: 3 })
  .map((ranges) => ranges.map(([first, last]) => (last ? `${first}-${last}` : first)).join(','));
const spans = fc.oneof({ weight: 4, arbitrary: ordered }, fc.constant<Span[]>([])).map(writeSpans);
const namedRule = fc.tuple(days, spans).map((parts) => parts.join(' '));
// A rule without days stands first: after another one, programs read it differently, and `check` refuses it.
const week = fc
  .tuple(fc.oneof(spans, namedRule), fc.array(namedRule, { maxLength: 3 }))
  .map(([first, others]) => [first, ...others].join('; '));

describe('any opening hours that the schema allows', () => {
  it('are read as OpenStreetMap reads them', () => {
    fc.assert(
      fc.property(week, (hours) => {
        fc.pre(weekHours.safeParse(hours).success);
        // From Monday, 1 January 2024, for a week; a place on earth matters to holidays only.
        const start = new Date(2024, 0, 1);
        const intervals = new OpeningHours(hours, null).getOpenIntervals(
          start,
          new Date(2024, 0, 8),
        );
        const expected = intervals.map(([from, to]) => [minutesOf(from), minutesOf(to)]);
        const spans = readWeek(hours).flatMap((each, day) =>
          each.map(({ from, to }) => [day * 1440 + from, day * 1440 + to]),
        );
        expect(spans).toEqual(expected);
      }),
    );
  });

  it('give spans that start within their day and last at most a day', () => {
    const pattern = new RegExp(describeFields(weekHours).pattern ?? '');
    expect(pattern.source).toContain('24');
    fc.assert(
      fc.property(fc.stringMatching(pattern), (hours) => {
        const spans = readWeek(hours);
        expect(spans).toHaveLength(7);
        for (const { from, to } of spans.flat()) {
          expect(from >= 0 && from < 1440 && to > from && to <= from + 1440, hours).toBe(true);
        }
      }),
    );
  });
});

function minutesOf(date: Date): number {
  return Math.round((date.getTime() - new Date(2024, 0, 1).getTime()) / 60_000);
}

describe('writeClock', () => {
  it.each([
    [0, '00:00'],
    [570, '09:30'],
    [1440, '24:00'],
    [1560, '02:00'],
  ])('%d minutes after midnight is %s', (minutes, clock) => {
    expect(writeClock(minutes)).toBe(clock);
  });
});
