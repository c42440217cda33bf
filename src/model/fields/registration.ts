import { z } from 'zod';
import { day } from './date.ts';
import { field } from './field.ts';
import { line, word } from './text.ts';

/** The declaration of an association, as its receipt says it. */
export const registration = z
  .strictObject({
    number: field(
      word(60),
      ['رقم الوصل', 'Numéro', 'Number', 'Número', 'Nummer'],
      ['الرقم المكتوب على الوصل النهائي أو المؤقت.', 'Le numéro inscrit sur le récépissé, provisoire ou définitif.', 'The number on the receipt, provisional or final.'],
    ).optional(),
    authority: field(
      line(120),
      ['السلطة', 'Autorité', 'Authority', 'Autoridad', 'Behörde'],
      ['من سلم الوصل، مثل: باشوية كلميم.', 'Qui a remis le récépissé, par exemple : pachalik de Guelmim.', 'Who gave the receipt, for example: pashalik of Guelmim.'],
    ).optional(),
    date: field(
      day,
      ['التاريخ', 'Date', 'Date', 'Fecha', 'Datum'],
      [
        'تاريخ الوصل: السنة ثم الشهر ثم اليوم، مثل \u200e2011-03-08.',
        'La date du récépissé : année-mois-jour, par exemple 2011-03-08.',
        'The date of the receipt: year-month-day, for example 2011-03-08.',
      ],
    ).optional(),
    publicInterest: field(
      z.boolean(),
      ['جمعية ذات منفعة عامة', 'Reconnue d’utilité publique', 'Recognised as of public interest', 'Declarada de utilidad pública', 'Als gemeinnützig anerkannt'],
      ['نعم، إن صدر مرسوم يعترف بالجمعية ذات منفعة عامة.', 'Oui si un décret reconnaît l’association d’utilité publique.', 'Yes if a decree recognises the association as of public interest.'],
    ).optional(),
  })
  .meta({ kind: 'facts', minProperties: 1 });
