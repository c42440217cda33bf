import { object } from './field.ts';
import { line } from './text.ts';

/** A role in a team; the name only where its bearer agrees. */
export const member = object('member', {
  role: line(120),
  name: line(120).optional(),
}).meta({ kind: 'member' });
