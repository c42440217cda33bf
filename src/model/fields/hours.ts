import { z } from 'zod';
import { day } from './date.ts';
import { list, object } from './field.ts';
import { line } from './text.ts';

const weekday = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const days = `${weekday}(?:-${weekday})?(?:,${weekday}(?:-${weekday})?)*`;
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const span = `${clock}-(?:${clock}|24:00)`;
const rule = `(?:${days} )?(?:${span}(?:,${span})*|off)`;

/**
 * Opening hours in a subset of the OpenStreetMap syntax: days and spans, rules separated by `; `,
 * the last rule that names a day wins. `Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00`, `24/7`.
 * Holidays and Ramadan have fields of their own. https://wiki.openstreetmap.org/wiki/Key:opening_hours
 */
export const weekHours = z
  .string()
  .max(200)
  .regex(new RegExp(`^(?:24/7|${rule}(?:; ${rule})*)$`))
  .meta({ kind: 'week-hours' });

/** IANA name of a clock, `America/New_York`. */
export const timeZone = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2}$/)
  .meta({ kind: 'time-zone' });

export const hours = object('hours', {
  week: weekHours.optional(),
  ramadan: weekHours.optional(),
  closures: list(
    object('closure', {
      from: day,
      to: day,
      reason: line().optional(),
    }),
  ).optional(),
  note: line().optional(),
  timeZone: timeZone.optional(),
}).meta({ kind: 'hours', minProperties: 1 });
