import { z } from 'zod';
import { partialDate } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { language } from './fields/language.ts';
import { webLink } from './fields/link.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** Know-how that associations share. */
export const resource = z.strictObject({
  id: recordId,
  kind: field(
    choice({
      guide: ['دليل', 'Guide', 'Guide', 'Guía', 'Leitfaden'],
      story: ['تجربة', 'Récit', 'Story', 'Experiencia', 'Erfahrungsbericht'],
      tool: ['أداة', 'Outil', 'Tool', 'Herramienta', 'Werkzeug'],
      training: ['تكوين', 'Formation', 'Training', 'Formación', 'Schulung'],
    }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
    ['دليل، أو تجربة، أو أداة، أو تكوين.', 'Un guide, un récit, un outil ou une formation.', 'A guide, a story, a tool or a training.'],
  ),
  name: field(
    line(160),
    ['العنوان', 'Titre', 'Title', 'Título', 'Titel'],
    ['عنوان يقول بماذا يفيد، مثل: كيف تنظم قافلة طبية.', 'Un titre qui dit à quoi cela sert : organiser une caravane médicale.', 'A title that says what it is good for: running a medical caravan.'],
  ),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة: من يحتاج هذا ولماذا.', 'Une phrase : à qui cela sert et pourquoi.', 'One sentence: who can use this and what for.'],
  ),
  description: field(
    prose(8000),
    ['النص', 'Texte', 'Text', 'Texto', 'Text'],
    [
      'ما تعلمتموه، خطوة بخطوة، لمن يريد أن يفعل مثلكم.',
      'Ce que vous avez appris, pas à pas, pour qui voudra en faire autant.',
      'What you have learnt, step by step, for those who want to do the same.',
    ],
  ).optional(),
  associations: field(
    list(reference('associations')),
    ['من إعداد', 'Proposé par', 'Shared by', 'Compartido por', 'Geteilt von'],
    ['من يشارك هذه المعرفة. اختاروا من القائمة.', 'Qui partage ce savoir. Choisissez dans la liste.', 'Who shares this know-how. Choose from the list.'],
  ),
  languages: field(
    list(language),
    ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen'],
    ['اللغات المتوفرة.', 'Les langues dans lesquelles cela existe.', 'The languages in which it exists.'],
  ).optional(),
  focusAreas,
  audiences: audiences.optional(),
  published: field(
    partialDate,
    ['تاريخ النشر', 'Publié', 'Published', 'Publicado', 'Veröffentlicht'],
    ['اليوم أو الشهر أو السنة، مثل \u200e2024-09.', 'Le jour, le mois ou l’année, par exemple 2024-09.', 'The day, the month or the year, for example 2024-09.'],
  ).optional(),
  url: field(
    webLink,
    ['الرابط', 'Adresse', 'Address', 'Dirección', 'Adresse'],
    ['أين يمكن قراءته أو تحميله؛ يبدأ بـ https://', 'Où le lire ou le télécharger ; l’adresse commence par https://', 'Where to read or download it; the address starts with https://'],
  ).optional(),
  licence: field(
    word(60),
    ['الرخصة', 'Licence', 'Licence', 'Licencia', 'Lizenz'],
    ['ما يجوز للآخرين فعله به، مثل: CC BY 4.0', 'Ce que les autres peuvent en faire, par exemple : CC BY 4.0', 'What others may do with it, for example: CC BY 4.0'],
  ).optional(),
  sources,
  verification,
});

export type Resource = z.infer<typeof resource>;
