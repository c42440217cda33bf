import { z } from 'zod';
import { field } from './fields/field.ts';
import { word } from './fields/text.ts';

/** The front matter of `content/pages/<id>/<locale>.md`. */
export const page = z.strictObject({
  title: field(word(80), ['العنوان', 'Titre', 'Title', 'Título', 'Titel']),
  summary: field(word(), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
});

export type Page = z.infer<typeof page>;
