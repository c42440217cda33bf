import { z } from 'zod';
import { day } from './date.ts';
import { field, list } from './field.ts';
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

export const hours = z
  .strictObject({
    week: field(
      weekHours,
      ['الأسبوع العادي', 'Semaine ordinaire', 'Ordinary week', 'Semana habitual', 'Gewöhnliche Woche'],
      ['مثل: \u200eMo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00', 'Par exemple : Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00', 'For example: Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00'],
    ).optional(),
    ramadan: field(
      weekHours,
      ['في رمضان', 'Pendant le ramadan', 'During Ramadan', 'Durante el ramadán', 'Im Ramadan'],
      [
        'أوقات رمضان إن اختلفت، مثل: \u200eMo-Fr 09:00-15:00',
        'Les horaires de ramadan s’ils changent, par exemple : Mo-Fr 09:00-15:00',
        'The hours of Ramadan if they differ, for example: Mo-Fr 09:00-15:00',
      ],
    ).optional(),
    closures: field(
      list(
        z.strictObject({
          from: field(day, ['من', 'Du', 'From', 'Desde', 'Von']),
          to: field(day, ['إلى', 'Au', 'To', 'Hasta', 'Bis']),
          reason: field(
            line(),
            ['السبب', 'Motif', 'Reason', 'Motivo', 'Grund'],
            ['مثل: عطلة الصيف، أشغال.', 'Par exemple : congés d’été, travaux.', 'For example: summer break, building work.'],
          ).optional(),
        }),
      ),
      ['إغلاقات مؤقتة', 'Fermetures temporaires', 'Temporary closures', 'Cierres temporales', 'Vorübergehende Schließungen'],
      ['أيام تغلقون فيها استثناء، مثل عطلة الصيف.', 'Les jours où vous fermez par exception, comme les congés d’été.', 'Days when you close by exception, such as a summer break.'],
    ).optional(),
    note: field(
      line(),
      ['ملاحظة', 'Remarque', 'Note', 'Nota', 'Hinweis'],
      [
        'ما لا تقوله الأوقات، مثل: الأربعاء للنساء فقط.',
        'Ce que les heures ne disent pas, par exemple : le mercredi, femmes seulement.',
        'What hours cannot say, for example: on Wednesdays for women only.',
      ],
    ).optional(),
    timeZone: field(
      timeZone,
      ['التوقيت المحلي', 'Fuseau horaire', 'Time zone', 'Zona horaria', 'Zeitzone'],
      [
        'فقط في بلد أجنبي له أكثر من توقيت، مثل \u200eAmerica/New_York.',
        'Seulement à l’étranger, dans un pays à plusieurs fuseaux, par exemple : America/New_York',
        'Only abroad, in a country of several time zones, for example: America/New_York',
      ],
    ).optional(),
  })
  .meta({ kind: 'hours', minProperties: 1 });
