import { describe, expect, it } from 'vitest';
import { readCountryDay } from './country-day.ts';

describe('the day in the country', () => {
  it.each([
    ['2025-11-28T22:59:59Z', '2025-11-28', 'before midnight'],
    ['2025-11-28T23:00:00Z', '2025-11-29', 'at midnight, which in UTC is an hour ahead'],
    ['2025-11-28T23:59:59Z', '2025-11-29', 'before one, while UTC still has the day before'],
    ['2025-11-29T00:00:00Z', '2025-11-29', 'at one'],
    ['2025-12-31T23:30:00Z', '2026-01-01', 'in the first hour of a year'],
    ['2026-03-01T23:30:00Z', '2026-03-01', 'in Ramadan, when the clock is that of UTC'],
    ['2026-03-02T00:00:00Z', '2026-03-02', 'at midnight in Ramadan'],
  ])('at %s is %s: %s', (instant, day) => {
    expect(readCountryDay(new Date(instant))).toBe(day);
  });
});
