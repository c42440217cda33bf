import { z } from 'zod';
import { object, shared } from './field.ts';

/** A calendar day, `2024-09-05`. */
export const day = z.iso.date().meta({ kind: 'day' });

/** A day, a month or a year of our time, as exact as the source says: `2024-09-05`, `2025-11`, `1999`. */
export const partialDate = z
  .string()
  .regex(/^(?:1\d|2[01])\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .meta({ kind: 'partial-date' });

/** A day of every year, `07-30`. */
export const yearlyDay = z
  .string()
  .regex(/^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)$/)
  .meta({ kind: 'yearly-day' });

/** A day of every year of the moon, whose months have at most 30. */
export const lunarDay = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30)$/)
  .meta({ kind: 'yearly-day' });

/** A year between the first associations of Morocco and our time. */
export const year = z.int().min(1900).max(2100).meta({ kind: 'year' });

/** A time of day, `18:30`. */
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ kind: 'time' });

const span = object('span', {
  from: partialDate.optional(),
  to: partialDate.optional(),
}).meta({ kind: 'period', minProperties: 1 });

/** From when to when, as exact as the source says; without an end, it goes on. */
export const period = shared('period', span);

/** The day from which a notice can be read. */
export const posted = shared('posted', day);
