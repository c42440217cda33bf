import { z } from 'zod';
import { object } from './field.ts';

const dirhams = z.number().min(0).max(1e12).meta({ unit: 'MAD' });

/** An amount, or a span of amounts, in Moroccan dirhams (MAD). */
export const money = object('money', {
  from: dirhams.optional(),
  upTo: dirhams.optional(),
})
  .refine((money) => money.from !== undefined || money.upTo !== undefined, { params: { rule: 'empty-text' } })
  .meta({ kind: 'money', minProperties: 1 });
