import { describe, expect, it } from 'vitest';
import { findMoment, findTimeZone, writeOffset } from './event-time.ts';

const utc = (day: string, time: string, zone: string) =>
  new Date(findMoment(day, time, zone) * 60_000).toISOString().slice(0, 16);
const abroad = (country: string) => ({
  starts: '2026-11-05',
  place: { country, precision: 'country' as const },
});

describe('the clock of an event', () => {
  it('is that of Morocco, of the one country where it is, or the one it names', () => {
    expect(findTimeZone({})).toBe('Africa/Casablanca');
    expect(findTimeZone(abroad('BE'))).toBe('Europe/Brussels');
    expect(findTimeZone({ timeZone: 'America/Montreal' })).toBe('America/Montreal');
    expect(findTimeZone({ ...abroad('US'), timeZone: 'America/New_York' })).toBe(
      'America/New_York',
    );
  });

  it('is not guessed', () => {
    expect(findTimeZone(abroad('US'))).toBeUndefined();
    expect(findTimeZone({ timeZone: 'Europe/Safi' })).toBeUndefined();
  });
});

describe('the moment of a time', () => {
  it('follows Ramadan in Morocco and summer time elsewhere', () => {
    expect(utc('2026-01-20', '18:30', 'Africa/Casablanca')).toBe('2026-01-20T17:30');
    expect(utc('2026-03-01', '18:30', 'Africa/Casablanca')).toBe('2026-03-01T18:30');
    expect(utc('2026-07-01', '18:30', 'Europe/Brussels')).toBe('2026-07-01T16:30');
    expect(utc('2026-12-01', '00:10', 'America/New_York')).toBe('2026-12-01T05:10');
  });

  it('is one also where a clock skips an hour or shows it twice', () => {
    expect(utc('2026-03-29', '02:30', 'Europe/Brussels')).toBe('2026-03-29T01:30');
    expect(utc('2026-10-25', '02:30', 'Europe/Brussels')).toBe('2026-10-25T00:30');
    expect(utc('2026-10-25', '03:30', 'Europe/Brussels')).toBe('2026-10-25T02:30');
  });

  it('is told with its distance from Greenwich', () => {
    expect(writeOffset('2026-03-01', '18:30', 'Africa/Casablanca')).toBe('+00:00');
    expect(writeOffset('2026-12-01', '18:30', 'America/New_York')).toBe('-05:00');
    expect(writeOffset('2026-12-01', '18:30', 'Asia/Kolkata')).toBe('+05:30');
  });
});
