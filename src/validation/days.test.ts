import { describe, expect, it } from 'vitest';
import { addDays, countMonths } from './days.ts';

describe('days', () => {
  it('adds days across months and leap years', () => {
    expect(addDays('2025-11-22', 90)).toBe('2026-02-20');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });

  it('counts whole months', () => {
    expect(countMonths('2025-05-22', '2025-11-22')).toBe(6);
    expect(countMonths('2025-05-23', '2025-11-22')).toBe(5);
    expect(countMonths('2023-12-01', '2025-11-22')).toBe(23);
  });
});
