import { addDays } from '#base/add-days.ts';
import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

/** How many days a wish lasts after it was posted, or last renewed. */
export const mostDaysOfWish = 90;

export const wishExpires: LightCheck = {
  name: 'wish-expires',
  description:
    'A wish to volunteer ends within 90 days after it was posted or renewed; one that has ended waits to be removed.',
  scope: 'record',
  weight: 'light',
  rules: ['wish-expires', 'wish-expired', 'wish-renewed', 'wish-ahead'],
  check(content, { today }) {
    return filesOf(content, 'volunteers').flatMap((file) => {
      const { posted, renewed, expires } = file.record;
      if (renewed !== undefined && renewed < posted)
        return [file.report('wish-renewed', ['renewed'], { posted, renewed })];
      const since = renewed ?? posted;
      const latest = addDays(since, mostDaysOfWish);
      if (expires <= since || expires > latest) {
        return [
          file.report('wish-expires', ['expires'], {
            posted: since,
            expires,
            latest,
            most: mostDaysOfWish,
          }),
        ];
      }
      // A day more than today: it may be tomorrow where somebody writes.
      if (since > addDays(today, 1)) {
        const field = renewed ? 'renewed' : 'posted';
        return [file.report('wish-ahead', [field], { since, today }, { severity: 'report' })];
      }
      if (expires >= today) return [];
      const values = { expires, reference: file.id };
      return [file.report('wish-expired', ['expires'], values, { severity: 'report' })];
    });
  },
};
