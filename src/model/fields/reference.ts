import { z } from 'zod';
import { shared } from './field.ts';

/** Ids are file names: small letters without accents, digits and hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z.string().min(2).max(80).regex(idPattern).meta({ kind: 'id' });

/** The first field of every record. */
export const recordId = shared('recordId', id);

/** The id of a record in another collection; `validation/references-exist` looks whether it is there. */
export function reference(collection: string) {
  return z.string().min(2).max(80).regex(idPattern).meta({ kind: 'reference', collection });
}
