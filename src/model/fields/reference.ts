import { z } from 'zod';
import { field } from './field.ts';

/** Ids are file names: small letters without accents, digits and hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z.string().min(2).max(80).regex(idPattern).meta({ kind: 'id' });

/** The first field of every record. */
export const recordId = field(
  id,
  ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung'],
  [
    'حروف لاتينية صغيرة وأرقام وشرطات، كاسم الملف: dar-al-amal',
    'Minuscules sans accent, chiffres et tirets, comme le fichier : dar-al-amal',
    'Small letters without accents, digits and hyphens, as the file: dar-al-amal',
  ],
);

/** The id of a record in another collection; `validation/references-exist` looks whether it is there. */
export function reference(collection: string) {
  return z.string().min(2).max(80).regex(idPattern).meta({ kind: 'reference', collection });
}
