import { z } from 'zod';
import { day } from './date.ts';
import { field } from './field.ts';
import { line, word } from './text.ts';

/** What one needs to know of an authorisation to collect. */
const permit = z
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

/** Law 18-18 lets nobody call upon the public to give without an authorisation: the two stand together. */
export const publicAppeal = field(
  z.boolean(),
  ['دعوة العموم إلى التبرع', 'Appel public à la générosité', 'Public appeal for donations', 'Llamamiento público a donar', 'Öffentlicher Spendenaufruf'],
  [
    'نعم، إن كنتم تدعون العموم إلى التبرع: القانون 18.18 يشترط ترخيصا.',
    'Oui si vous sollicitez le grand public : la loi 18-18 exige une autorisation.',
    'Yes if you ask the public at large: law 18-18 requires an authorisation.',
  ],
);

export const authorisation = field(
  permit,
  ['الترخيص', 'Autorisation', 'Authorisation', 'Autorización', 'Genehmigung'],
  ['الترخيص بجمع التبرعات، وهو لازم لكل دعوة للعموم إلى التبرع.', 'L’autorisation de collecter, obligatoire pour tout appel public.', 'The authorisation to collect, required for any public appeal.'],
);
