import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';

/** From when to when, as exact as the source says; without an end, it goes on. */
export const period = z
  .strictObject({
    from: field(partialDate, ['من', 'Début', 'From', 'Desde', 'Von']).optional(),
    to: field(partialDate, ['إلى', 'Fin', 'To', 'Hasta', 'Bis']).optional(),
  })
  .meta({ kind: 'period', minProperties: 1 });
