import { describe, expect, it } from 'vitest';
import { countMonths, trustOn } from './trust.ts';

describe('trustOn', () => {
  const trustIn = (date: string, today: string) => trustOn({ level: 'confirmed', date }, today);

  it.each([
    ['the day itself', '2025-11-20', 'fresh'],
    ['the day before six months are over', '2026-05-19', 'fresh'],
    ['six months', '2026-05-20', 'ageing'],
    ['the day before two years are over', '2027-11-19', 'ageing'],
    ['two years', '2027-11-20', 'old'],
    ['ten years', '2035-11-20', 'old'],
  ])('after %s', (_, today, trust) => {
    expect(trustIn('2025-11-20', today)).toBe(trust);
  });

  it('trusts nothing that was only declared, whatever its date', () => {
    expect(trustOn({ level: 'declared', date: '2025-11-20' }, '2025-11-21')).toBe('unverified');
  });

  it('trusts no check without a date', () => {
    expect(trustOn({ level: 'checked' }, '2025-11-21')).toBe('unverified');
  });
});

describe('countMonths', () => {
  it.each([
    ['2025-01-31', '2025-02-28', 0],
    ['2025-01-31', '2025-03-31', 2],
    ['2025-12-15', '2026-01-14', 0],
    ['2025-12-15', '2026-01-15', 1],
    ['2024-02-29', '2025-02-28', 11],
  ])('from %s to %s are %d whole months', (from, to, months) => {
    expect(countMonths(from, to)).toBe(months);
  });
});
