import { z } from 'zod';
import { partialDate } from './date.ts';
import { choice, list, object, shared } from './field.ts';
import { id } from './reference.ts';
import { line } from './text.ts';

/**
 * A result in figures, and the source (by its id in the same record) that gives it. Figures that count the same kind
 * of people, or of associations, can be compared; the unit says of each what it counts.
 */
export const result = object('result', {
  value: z.number().min(0).max(1e12),
  atLeast: z.boolean().optional(),
  unit: line(120),
  counts: choice(['people', 'women', 'youth', 'children', 'households', 'associations']).optional(),
  when: partialDate.optional(),
  source: id,
}).meta({ kind: 'result' });

export const results = shared('results', list(result));
