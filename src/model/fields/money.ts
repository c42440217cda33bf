import { z } from 'zod';
import { list, object, shared } from './field.ts';
import { reference } from './reference.ts';

const dirhams = z.number().min(0).max(1e12).meta({ unit: 'MAD' });

/** An amount, or a span of amounts, in Moroccan dirhams (MAD). */
export const money = object('money', {
  from: dirhams.optional(),
  upTo: dirhams.optional(),
})
  .refine((money) => money.from !== undefined || money.upTo !== undefined, { params: { rule: 'empty-text' } })
  .meta({ kind: 'money', minProperties: 1 });

/** Who pays for a programme, a project or what a call will choose. */
export const funders = shared('funders', list(reference('funders')));
