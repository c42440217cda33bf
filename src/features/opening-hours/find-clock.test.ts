import { describe, expect, it } from 'vitest';
import { listClockChanges } from './clock-changes.ts';
import { findClock } from './find-clock.ts';

const today = '2026-11-22';
const clockOf = (zone: string) => listClockChanges(zone, today);

describe('findClock', () => {
  it('goes by the clock of the country where none else is named', () => {
    expect(findClock({}, today)).toEqual(clockOf('Africa/Casablanca'));
    expect(findClock({ country: 'MA' }, today)).toEqual(clockOf('Africa/Casablanca'));
  });

  it('goes by the only clock of a country abroad, or by those that agree', () => {
    expect(findClock({ country: 'BE' }, today)).toEqual(clockOf('Europe/Brussels'));
    // Büsingen has a zone of its own, and the time of Berlin.
    expect(findClock({ country: 'DE' }, today)).toEqual(clockOf('Europe/Berlin'));
  });

  it('knows no clock in a country of several, unless the place names it', () => {
    expect(findClock({ country: 'US' }, today)).toBeUndefined();
    expect(findClock({ country: 'ES' }, today)).toBeUndefined();
    expect(findClock({ country: 'ES', hours: { timeZone: 'Atlantic/Canary' } }, today)).toEqual(
      clockOf('Atlantic/Canary'),
    );
    expect(findClock({ country: 'XX' }, today)).toBeUndefined();
  });
});
