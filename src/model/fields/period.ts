import { partialDate } from './date.ts';
import { object, shared } from './field.ts';

const span = object('span', {
  from: partialDate.optional(),
  to: partialDate.optional(),
}).meta({ kind: 'period', minProperties: 1 });

/** From when to when, as exact as the source says; without an end, it goes on. */
export const period = shared('period', span);
