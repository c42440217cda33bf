import { z } from 'zod';
import { day } from './date.ts';
import { field } from './field.ts';
import { line, word } from './text.ts';

/** The authorisation that law 18-18 asks for before the public is called upon to give. */
export const authorisation = z
  .strictObject({
    number: field(
      word(60),
      ['رقم الترخيص', 'Numéro', 'Number', 'Número', 'Nummer'],
      ['الرقم المكتوب على الترخيص.', 'Le numéro inscrit sur l’autorisation.', 'The number written on the authorisation.'],
    ),
    authority: field(
      line(120),
      ['الجهة المانحة', 'Autorité', 'Authority', 'Autoridad', 'Behörde'],
      [
        'من سلم الترخيص، مثل: الأمانة العامة للحكومة.',
        'Qui l’a délivrée, par exemple : le Secrétariat général du gouvernement.',
        'Who gave it, for example: the General Secretariat of the Government.',
      ],
    ).optional(),
    from: field(day, ['من', 'Du', 'From', 'Desde', 'Von']).optional(),
    to: field(day, ['إلى', 'Au', 'Until', 'Hasta', 'Bis']),
  })
  .meta({ kind: 'authorisation' });
