import { z } from 'zod';
import { field } from './field.ts';

const dirhams = z.number().min(0).max(1e12).meta({ unit: 'MAD' });

/** An amount, or a span of amounts, in Moroccan dirhams (MAD). */
export const money = z
  .strictObject({
    from: field(dirhams, ['من (درهم)', 'À partir de (MAD)', 'From (MAD)', 'Desde (MAD)', 'Ab (MAD)']).optional(),
    upTo: field(dirhams, ['إلى (درهم)', 'Jusqu’à (MAD)', 'Up to (MAD)', 'Hasta (MAD)', 'Bis (MAD)']).optional(),
  })
  .refine((money) => money.from !== undefined || money.upTo !== undefined, { params: { rule: 'empty-text' } })
  .meta({ kind: 'money', minProperties: 1 });
