import { expect, it } from 'vitest';
import type { Span } from '#features/opening-hours/week.ts';
import { findNightSpan } from './hours-at-night.ts';

const minutes = (clock: string) => {
  const [hours = 0, rest = 0] = clock.split(':').map(Number);
  return hours * 60 + rest;
};
/** `09:00-17:00,18:00-29:00`: what ends on the next day has more than 24 hours. */
const read = (spans: string): Span[] =>
  spans.split(',').map((span): Span => {
    const [from = '', to = ''] = span.split('-');
    return { from: minutes(from), to: minutes(to) } as Span;
  });

it.each<[spans: string, asked: string | undefined]>([
  ['09:00-17:00', undefined],
  ['09:00-12:00,14:00-18:00', undefined],
  // A night shift begins in the evening, or ends soon after midnight.
  ['20:00-29:00', undefined],
  ['15:00-32:00', undefined],
  ['14:59-32:00', '14:59-08:00 meant 14:59-20:00 kept 14:59-24:00,00:00-08:00'],
  ['09:00-24:59', undefined],
  ['09:00-25:00', '09:00-01:00 meant 09:00-13:00 kept 09:00-24:00,00:00-01:00'],
  ['14:00-26:00', undefined],
  ['14:00-26:01', '14:00-02:01 meant 14:00-14:01 kept 14:00-24:00,00:00-02:01'],
  ['09:00-29:00', '09:00-05:00 meant 09:00-17:00 kept 09:00-24:00,00:00-05:00'],
  // The same hour twice.
  ['09:00-33:00', '09:00-09:00 meant 09:00-21:00 kept 09:00-24:00,00:00-09:00'],
  ['09:00-12:00,02:00-06:00', '02:00-06:00 meant 14:00-18:00 kept 02:00-06:00,09:00-12:00'],
  ['09:00-12:00,00:30-06:00', undefined],
  ['09:00-12:00,01:00-12:00', '01:00-12:00 meant 13:00-24:00 kept 01:00-12:00,09:00-12:00'],
  ['09:00-12:00,01:00-12:01', undefined],
  ['09:00-12:00,07:59-10:00', '07:59-10:00 meant 19:59-22:00 kept 07:59-10:00,09:00-12:00'],
  ['09:00-12:00,08:00-10:00', undefined],
  ['02:00-06:00,09:00-12:00', undefined],
])('of %s it asks about %s', (spans, asked) => {
  const found = findNightSpan(read(spans));
  expect(found && `${found.found} meant ${found.meant} kept ${found.kept}`).toBe(asked);
});
