import { isTimeZone, listTimeZones } from '#base/time-zones.ts';
import { findTimeZone } from '#directory/event-time.ts';
import { country as here } from '#model/country.ts';
import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

/** So many zones help somebody to find theirs; a country may have thirty. */
const mostNamed = 6;

export const eventClockKnown: LightCheck = {
  name: 'event-clock-known',
  description: 'It is clear which clock the times of an event go by, abroad too.',
  scope: 'record',
  weight: 'light',
  rules: ['event-clock-unknown'],
  check: (content) =>
    filesOf(content, 'events').flatMap(({ record, report }) => {
      const { timeZone: found = '', startTime, endTime, place } = record;
      const country = place?.country ?? here.code;
      const zones = listTimeZones(country);
      const isWrong = found !== '' && (!isTimeZone(found) || (place && !isOf(found, zones)));
      const isUnclear = (startTime ?? endTime) !== undefined && findTimeZone(record) === undefined;
      // Of a country that the platform does not know nobody can be told the zones.
      if (!isWrong && (!isUnclear || (found === '' && zones.length === 0))) return [];
      const named = place ? zones.slice(0, mostNamed) : [here.timeZone];
      const values = { found, country, zones: named.join(', ') };
      return [report('event-clock-unknown', [found ? 'timeZone' : 'startTime'], values)];
    }),
};

function isOf(zone: string, zones: readonly string[]): boolean {
  return zones.length === 0 || zones.includes(zone);
}
