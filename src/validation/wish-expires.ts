import { addDays } from '#base/add-days.ts';
import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

const mostDays = 90;

export const wishExpires: LightCheck = {
  name: 'wish-expires',
  description: 'A wish to volunteer ends within 90 days; one that has ended waits to be removed.',
  scope: 'record',
  weight: 'light',
  rules: ['wish-expires', 'wish-expired'],
  check(content, { today }) {
    return filesOf(content, 'volunteers').flatMap((file) => {
      const { posted, expires } = file.record;
      const latest = addDays(posted, mostDays);
      if (expires <= posted || expires > latest) {
        return [
          file.report('wish-expires', ['expires'], { posted, expires, latest, most: mostDays }),
        ];
      }
      if (expires >= today) return [];
      return [file.report('wish-expired', ['expires'], { expires }, { severity: 'report' })];
    });
  },
};
