import { z } from 'zod';
import { choice, list, object } from './field.ts';
import { line } from './text.ts';

/** How an association takes people whom others send. */
export const referrals = object('referrals', {
  from: list(choice(['anyone', 'professionals', 'associations'])),
  how: line(300).optional(),
  replyDays: z.int().min(0).max(60).meta({ unit: 'day' }).optional(),
}).meta({ kind: 'facts' });
