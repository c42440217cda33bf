import { z } from 'zod';
import { authorisation, publicAppeal } from './authorisation.ts';
import { choice, object } from './field.ts';
import { webLink } from './link.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

/** One way to support an association; `iban` also takes the RIB of an account in Morocco. */
export const wayToGive = object('wayToGive', {
  way: choice(['bank-transfer', 'online', 'app', 'in-kind', 'sponsorship', 'contact']),
  detail: line(300).optional(),
  url: webLink.optional(),
  through: reference('funders').optional(),
  iban: z
    .string()
    .regex(/^(?:[A-Z]{2}\d{2}[A-Z0-9]{11,30}|\d{24})$/)
    .meta({ kind: 'word' })
    .optional(),
  publicAppeal: publicAppeal.optional(),
  authorisation: authorisation.optional(),
}).meta({ kind: 'way-to-give' });
