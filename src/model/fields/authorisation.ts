import { z } from 'zod';
import { day } from './date.ts';
import { object, shared } from './field.ts';
import { line, word } from './text.ts';

/** What one needs to know of an authorisation to collect. */
const permit = object('permit', {
  number: word(60),
  authority: line(120),
  from: day.optional(),
  to: day,
}).meta({ kind: 'authorisation' });

/** Law 18-18 lets nobody call upon the public to give without an authorisation: the two stand together. */
export const publicAppeal = shared('publicAppeal', z.boolean());

export const authorisation = shared('authorisation', permit);
