import type { z } from 'zod';
import { object } from './fields/field.ts';
import { word } from './fields/text.ts';

/** The front matter of `content/pages/<id>/<locale>.md`. */
export const page = object('pages', {
  title: word(80),
  summary: word(),
});

export type Page = z.infer<typeof page>;
