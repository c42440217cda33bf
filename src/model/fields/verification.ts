import { day } from './date.ts';
import { choice, object, shared } from './field.ts';

/** How far the record can be trusted: who looked, when, and how. */
export const verification = shared(
  'verification',
  object('verification', {
    level: choice(['declared', 'confirmed', 'checked']),
    date: day.optional(),
    by: choice(['association', 'maintainer', 'partner']).optional(),
    how: choice(['document', 'phone', 'message', 'visit', 'papers']).optional(),
  }).meta({ kind: 'verification' }),
);
