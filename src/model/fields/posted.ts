import { day } from './date.ts';
import { field } from './field.ts';

/** The day from which a notice can be read. */
export const posted = field(
  day,
  ['نُشر في', 'Publié le', 'Posted', 'Publicado', 'Veröffentlicht'],
  ['يوم النشر، مثل \u200e2025-11-20.', 'Le jour de la publication, par exemple 2025-11-20.', 'The day of posting, for example 2025-11-20.'],
);
