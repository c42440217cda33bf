import { findEventZone } from '#features/opening-hours/event-zone.ts';
import { isHere, isTimeZone, listTimeZones } from '#features/opening-hours/find-clock.ts';
import { country as here } from '#model/country.ts';
import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const eventZoneClear: LightCheck = {
  name: 'event-zone-clear',
  description: 'It is clear which clock the times of an event go by, also abroad.',
  scope: 'record',
  weight: 'light',
  rules: ['event-zone-unclear', 'event-zone-unknown'],
  check: (content, { today }) =>
    filesOf(content, 'events').flatMap(({ record, report }) => {
      const { timeZone, place, startTime, endTime } = record;
      if (timeZone && !isTimeZone(timeZone))
        return [report('event-zone-unknown', ['timeZone'], { found: timeZone })];
      const country = isHere(place?.country) ? here.code : place?.country;
      const zones = place && country ? listTimeZones(country) : [];
      if (zones.length === 0) return [];
      const isElsewhere = timeZone !== undefined && !zones.includes(timeZone);
      const isOpen = (startTime || endTime) && !findEventZone(record, today);
      if (!isElsewhere && !isOpen) return [];
      const at = timeZone ? 'timeZone' : startTime ? 'startTime' : 'endTime';
      const values = { found: timeZone ?? '', country: country ?? '', zones: zones.join(', ') };
      return [report('event-zone-unclear', [at], values)];
    }),
};
