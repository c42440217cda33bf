import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';

describe('days', () => {
  it('adds days across months and leap years', () => {
    expect(addDays('2025-11-22', 90)).toBe('2026-02-20');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });
});
