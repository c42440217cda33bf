import { z } from 'zod';
import { partialDate } from './date.ts';
import { field, list } from './field.ts';
import { id } from './reference.ts';
import { line } from './text.ts';

/** A result in figures, and the source (by its id in the same record) that gives it. */
export const result = z
  .strictObject({
    value: field(
      z.number().min(0),
      ['القيمة', 'Valeur', 'Value', 'Valor', 'Wert'],
      ['رقم بلا فراغات، مثل: 1250', 'Un nombre sans espaces, par exemple : 1250', 'A number without spaces, for example: 1250'],
    ),
    atLeast: field(
      z.boolean(),
      ['على الأقل', 'Au moins', 'At least', 'Al menos', 'Mindestens'],
      ['نعم، إن قال المصدر «أكثر من» أو «على الأقل».', 'Oui si la source dit « plus de » ou « au moins ».', 'Yes if the source says “more than” or “at least”.'],
    ).optional(),
    unit: field(
      line(120),
      ['ماذا', 'Quoi', 'What', 'Qué', 'Was'],
      ['ماذا نعد؟ مثل: نساء استفدن من تكوين.', 'Ce que l’on compte, par exemple : femmes formées.', 'What is counted, for example: women trained.'],
    ),
    when: field(
      partialDate,
      ['متى', 'Quand', 'When', 'Cuándo', 'Wann'],
      ['السنة أو الشهر أو اليوم الذي يخصه الرقم، مثل \u200e2024.', 'L’année, le mois ou le jour du chiffre, par exemple 2024.', 'The year, month or day of the figure, for example 2024.'],
    ).optional(),
    source: field(
      id,
      ['المصدر', 'Source', 'Source', 'Fuente', 'Quelle'],
      ['رمز أحد المصادر المذكورة في هذه الصفحة.', 'L’identifiant d’une des sources citées dans cette fiche.', 'The id of one of the sources named in this record.'],
    ),
  })
  .meta({ kind: 'result' });

export const results = field(
  list(result),
  ['النتائج', 'Résultats', 'Results', 'Resultados', 'Ergebnisse'],
  ['ما أنجز بالأرقام، ومع كل رقم مصدره.', 'Ce qui a été obtenu, en chiffres, chacun avec sa source.', 'What was achieved, in figures, each with its source.'],
);
