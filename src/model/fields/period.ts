import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';

const span = z
  .strictObject({
    from: field(partialDate, ['من', 'Début', 'From', 'Desde', 'Von']).optional(),
    to: field(partialDate, ['إلى', 'Fin', 'To', 'Hasta', 'Bis']).optional(),
  })
  .meta({ kind: 'period', minProperties: 1 });

/** From when to when, as exact as the source says; without an end, it goes on. */
export const period = field(
  span,
  ['الفترة', 'Période', 'Period', 'Periodo', 'Zeitraum'],
  ['متى بدأ ومتى ينتهي؛ إن كان مستمرا فاتركوا النهاية فارغة.', 'Du début à la fin ; sans fin prévue, laissez la fin vide.', 'From start to end; if it goes on, leave the end empty.'],
);
