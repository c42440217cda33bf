import { z } from 'zod';
import { choice, list, object } from './field.ts';
import { line } from './text.ts';

/** Nobody gives nothing. */
const figure = z.number().min(1).max(1e12);
const percent = z.number().min(0).max(100).meta({ kind: 'percent' });

/** A currency by its ISO 4217 code, `MAD`. */
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ kind: 'word' });

/**
 * Money as its source says it: of which kind, from and up to, in which currency; or which share of the
 * costs it may be. `validation/sums-complete` looks whether a figure has its currency.
 */
export const fundingSum = object('sum', {
  of: choice(['each', 'average', 'whole']),
  from: figure.optional(),
  upTo: figure.optional(),
  currency: currency.optional(),
  shareFrom: percent.optional(),
  shareUpTo: percent.optional(),
  what: line(120).optional(),
}).meta({ kind: 'sum' });

/** What a call or a funder gives. */
export const fundingSums = list(fundingSum, 10);
