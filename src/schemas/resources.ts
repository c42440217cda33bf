import { z } from 'zod';
import { partialDate } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { language } from './fields/language.ts';
import { webLink } from './fields/link.ts';
import { id, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** Know-how that associations share. */
export const resource = z.strictObject({
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  kind: field(
    choice({
      guide: ['دليل', 'Guide', 'Guide', 'Guía', 'Leitfaden'],
      story: ['تجربة', 'Récit', 'Story', 'Experiencia', 'Erfahrungsbericht'],
      tool: ['أداة', 'Outil', 'Tool', 'Herramienta', 'Werkzeug'],
      training: ['تكوين', 'Formation', 'Training', 'Formación', 'Schulung'],
    }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
  ),
  name: field(line(160), ['العنوان', 'Titre', 'Title', 'Título', 'Titel']),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  description: field(prose(8000), ['النص', 'Texte', 'Text', 'Texto', 'Text']).optional(),
  associations: field(list(reference('associations')), ['من إعداد', 'Proposé par', 'Shared by', 'Compartido por', 'Geteilt von']),
  languages: field(list(language), ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen']).optional(),
  focusAreas,
  audiences: audiences.optional(),
  published: field(partialDate, ['تاريخ النشر', 'Publié', 'Published', 'Publicado', 'Veröffentlicht']).optional(),
  url: field(webLink, ['الرابط', 'Adresse', 'Address', 'Dirección', 'Adresse']).optional(),
  licence: field(word(60), ['الرخصة', 'Licence', 'Licence', 'Licencia', 'Lizenz']).optional(),
  sources,
  verification,
});

export type Resource = z.infer<typeof resource>;
