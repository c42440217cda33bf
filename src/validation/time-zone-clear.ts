import { findClock, type Located, listTimeZones } from '#features/opening-hours/find-clock.ts';
import { country as here } from '#model/country.ts';
import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { walkKind } from './walk-content.ts';

export const timeZoneClear: LightCheck = {
  name: 'time-zone-clear',
  description:
    'It is clear which clock opening hours go by, in countries of several time zones too.',
  scope: 'record',
  weight: 'light',
  rules: ['time-zone-unclear'],
  check(content, { today }) {
    const issues: Issue[] = [];
    walkKind(content, 'place', ({ file, value, path }) => {
      const { country = here.code, hours } = value as Located & { hours?: object };
      if (!hours) return;
      const own = hours.timeZone;
      const zones = listTimeZones(country);
      if (zones.length === 0) return;
      const isElsewhere = own !== undefined && !zones.includes(own);
      if (!isElsewhere && findClock({ country, hours }, today)) return;
      const values = { found: own ?? '', country, zones: zones.join(', ') };
      const at = own === undefined ? ['hours'] : ['hours', 'timeZone'];
      issues.push(file.report('time-zone-unclear', [...path, ...at], values));
    });
    return issues;
  },
};
