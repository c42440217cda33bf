import { z } from 'zod';
import { day } from './date.ts';
import { object } from './field.ts';
import { line, word } from './text.ts';

/** The declaration of an association, as its receipt says it. */
export const registration = object('registration', {
  number: word(60).optional(),
  authority: line(120).optional(),
  date: day.optional(),
  publicInterest: z.boolean().optional(),
}).meta({ kind: 'facts', minProperties: 1 });
