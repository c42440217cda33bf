import type { z } from 'zod';
import type { Labels } from '#model/labels/labels.ts';

/** For tests: an invented field with words of its own; those of real ones stand in the catalogues. */
export function named<T extends z.ZodType>(type: T, labels: Labels, hints?: Labels): T {
  return type.meta({ labels, ...(hints && { hints }) }) as T;
}
