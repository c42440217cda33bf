import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listClockChanges } from './clock-changes.ts';

const at = (instant: string) => Date.parse(instant) / 60_000;

describe('listClockChanges', () => {
  it('knows the hour that Morocco gives back for Ramadan', () => {
    const changes = listClockChanges('Africa/Casablanca', '2025-01-01');
    expect(changes.slice(0, 5)).toEqual([
      [0, 60],
      [at('2025-02-23T02:00Z'), 0],
      [at('2025-04-06T02:00Z'), 60],
      [at('2026-02-15T02:00Z'), 0],
      [at('2026-03-22T02:00Z'), 60],
    ]);
  });

  it('knows the summer of Belgium, and zones that are behind or have half an hour', () => {
    expect(listClockChanges('Europe/Brussels', '2026-01-01').slice(0, 2)).toEqual([
      [0, 60],
      [at('2026-03-29T01:00Z'), 120],
    ]);
    expect(listClockChanges('America/St_Johns', '2026-01-01')[0]).toEqual([0, -210]);
    expect(listClockChanges('Asia/Kolkata', '2026-01-01')).toEqual([[0, 330]]);
  });

  it('tells the time as a clock there does, at any minute', () => {
    const zones = ['Africa/Casablanca', 'Europe/Brussels', 'America/New_York', 'Asia/Dubai'];
    const minutes = fc.integer({ min: at('2025-01-01T00:00Z'), max: at('2026-12-31T00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (timeZone, minute) => {
        const [, ahead = 0] =
          listClockChanges(timeZone, '2025-01-01').findLast(([since]) => since <= minute) ?? [];
        const clock = new Intl.DateTimeFormat('sv', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        });
        const shown = new Date((minute + ahead) * 60_000).toISOString().slice(0, 16);
        expect(shown.replace('T', ' ')).toBe(clock.format(minute * 60_000));
      }),
    );
  });
});
