import { z } from 'zod';
import { field } from './fields/field.ts';
import { word } from './fields/text.ts';

/** The front matter of `content/pages/<id>/<locale>.md`. */
export const page = z.strictObject({
  title: field(word(80), ['العنوان', 'Titre', 'Title', 'Título', 'Titel'], ['عنوان الصفحة، قصير.', 'Le titre de la page, court.', 'The title of the page, short.']),
  summary: field(
    word(),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة تظهر في نتائج البحث.', 'Une phrase, que montrent les moteurs de recherche.', 'One sentence, which search engines show.'],
  ),
});

export type Page = z.infer<typeof page>;
