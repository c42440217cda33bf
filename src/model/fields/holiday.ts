import { z } from 'zod';
import { day, lunarDay, year, yearlyDay } from './date.ts';
import { list, object } from './field.ts';
import { line } from './text.ts';

const announced = object('announced', {
  from: day,
  to: day,
  expected: z.boolean().optional(),
}).meta({ kind: 'facts' });

/** A public holiday: on the same day of each year, by the moon, or on days that somebody writes down. */
export const holiday = object('holiday', {
  name: line(60),
  every: yearlyDay.optional(),
  since: year.optional(),
  lunar: lunarDay.optional(),
  length: z.int().min(1).max(10).optional(),
  days: list(announced, 12).optional(),
}).meta({ kind: 'facts' });
