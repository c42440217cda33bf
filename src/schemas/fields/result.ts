import { z } from 'zod';
import { partialDate } from './date.ts';
import { field, list } from './field.ts';
import { id } from './reference.ts';
import { line } from './text.ts';

/** A result in figures, and the source (by its id in the same record) that gives it. */
export const result = z
  .strictObject({
    value: field(z.number().min(0), ['القيمة', 'Valeur', 'Value', 'Valor', 'Wert']),
    atLeast: field(z.boolean(), ['على الأقل', 'Au moins', 'At least', 'Al menos', 'Mindestens']).optional(),
    unit: field(line(120), ['ماذا', 'Quoi', 'What', 'Qué', 'Was']),
    when: field(partialDate, ['متى', 'Quand', 'When', 'Cuándo', 'Wann']).optional(),
    source: field(id, ['المصدر', 'Source', 'Source', 'Fuente', 'Quelle']),
  })
  .meta({ kind: 'result' });

export const results = field(list(result), ['النتائج', 'Résultats', 'Results', 'Resultados', 'Ergebnisse']);
