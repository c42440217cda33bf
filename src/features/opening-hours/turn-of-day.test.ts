import { describe, expect, it } from 'vitest';
import { beginOf, endOf } from './turn-of-day.ts';

const write = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16);
const today = '2025-11-28';

describe('in Morocco', () => {
  // An hour ahead of Greenwich until 20 September 2026, but for Ramadan, from 15 February to 22 March.
  it.each([
    ['2025-11-30', '2025-11-29T23:00', '2025-11-30T23:00'],
    ['2025-12', '2025-11-30T23:00', '2025-12-31T23:00'],
    ['2026', '2025-12-31T23:00', '2027-01-01T00:00'],
    ['2026-02-28', '2026-02-28T00:00', '2026-03-01T00:00'],
    ['2026-03-22', '2026-03-22T00:00', '2026-03-22T23:00'],
    ['2027-02', '2027-02-01T00:00', '2027-03-01T00:00'],
  ])('%s begins at %s and is over at %s', (date, begin, end) => {
    expect([write(beginOf(date, today)), write(endOf(date, today))]).toEqual([begin, end]);
  });
});
