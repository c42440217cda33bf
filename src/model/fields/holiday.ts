import { z } from 'zod';
import { day, year, yearlyDay } from './date.ts';
import { field, list } from './field.ts';
import { line } from './text.ts';

const announced = z
  .strictObject({
    from: field(day, ['أول يوم', 'Premier jour', 'First day', 'Primer día', 'Erster Tag'], ['مثل: 2027-03-10', 'Par exemple : 2027-03-10', 'For example: 2027-03-10']),
    to: field(day, ['آخر يوم', 'Dernier jour', 'Last day', 'Último día', 'Letzter Tag'], ['مثل: 2027-03-11', 'Par exemple : 2027-03-11', 'For example: 2027-03-11']),
    expected: field(
      z.boolean(),
      ['منتظر', 'Attendu', 'Expected', 'Previsto', 'Erwartet'],
      ['نعم ما دام لم يُعلن عنه رسميا.', 'Oui tant que ce n’est pas annoncé officiellement.', 'Yes as long as it has not been announced.'],
    ).optional(),
  })
  .meta({ kind: 'facts' });

/** A public holiday: on the same day of each year, by the moon, or on days that somebody writes down. */
export const holiday = z
  .strictObject({
    name: field(
      line(60),
      ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
      ['كما يقوله الناس، مثل: عيد العرش.', 'Comme on le dit, par exemple : Fête du Trône.', 'As people say it, for example: Throne Day.'],
    ),
    every: field(
      yearlyDay,
      ['كل سنة في', 'Chaque année le', 'Each year on', 'Cada año el', 'Jedes Jahr am'],
      ['الشهر ثم اليوم، مثل: \u200e07-30', 'Le mois puis le jour, par exemple : 07-30', 'The month, then the day, for example: 07-30'],
    ).optional(),
    since: field(
      year,
      ['منذ سنة', 'Depuis l’année', 'Since the year', 'Desde el año', 'Seit dem Jahr'],
      ['أول سنة كان فيها يوم عطلة، إن كان جديدا.', 'La première année où ce jour est férié, s’il est récent.', 'The first year of this holiday, if it is a new one.'],
    ).optional(),
    lunar: field(
      yearlyDay,
      ['حسب الهلال', 'Selon la lune', 'By the moon', 'Según la luna', 'Nach dem Mond'],
      [
        'الشهر الهجري ثم اليوم، مثل: \u200e10-01 لعيد الفطر.',
        'Le mois hégirien puis le jour, par exemple : 10-01 pour l’Aïd al-Fitr.',
        'The month of the Hijri calendar, then the day: 10-01 for Eid al-Fitr.',
      ],
    ).optional(),
    length: field(
      z.int().min(1).max(10),
      ['عدد الأيام', 'Nombre de jours', 'Number of days', 'Número de días', 'Anzahl der Tage'],
      ['إن دام أكثر من يوم، مثل: 2', 'S’il dure plus d’un jour, par exemple : 2', 'If it takes more than a day, for example: 2'],
    ).optional(),
    days: field(
      list(announced, 12),
      ['الأيام', 'Dates', 'Dates', 'Fechas', 'Daten'],
      [
        'سطر لكل سنة. ما ليس هنا يُنتظر حسب التقويم، إن كان بالهلال.',
        'Une ligne par année. Une fête lunaire qui n’y est pas est attendue d’après le calendrier.',
        'A line for each year. A lunar feast that is not here is expected from the calendar.',
      ],
    ).optional(),
  })
  .meta({ kind: 'facts' });
