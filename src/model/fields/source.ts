import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { field, list } from './field.ts';
import { webLink } from './link.ts';
import { id } from './reference.ts';
import { line } from './text.ts';

/** Where a fact comes from: a document that somebody else can look up. */
export const source = z
  .strictObject({
    id: field(
      id,
      ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung'],
      ['اسم قصير بحروف لاتينية تختارونه، مثل: rapport-2024', 'Un nom court que vous choisissez, par exemple : rapport-2024', 'A short name of your choice, for example: report-2024'],
    ),
    title: field(line(), ['العنوان', 'Titre', 'Title', 'Título', 'Titel'], ['عنوان الوثيقة أو الصفحة.', 'Le titre du document ou de la page.', 'The title of the document or page.']),
    publisher: field(
      line(),
      ['الناشر', 'Éditeur', 'Publisher', 'Editor', 'Herausgeber'],
      [
        'من نشرها: مؤسسة أو جريدة أو الجمعية نفسها.',
        'Qui l’a publié : une institution, un journal, l’association elle-même.',
        'Who published it: an institution, a newspaper, the association itself.',
      ],
    ).optional(),
    published: field(
      partialDate,
      ['تاريخ النشر', 'Publié le', 'Published', 'Publicado', 'Veröffentlicht'],
      ['اليوم أو الشهر أو السنة، مثل \u200e2024-09.', 'Le jour, le mois ou l’année, par exemple 2024-09.', 'The day, the month or the year, for example 2024-09.'],
    ).optional(),
    consulted: field(
      day,
      ['تاريخ الاطلاع', 'Consulté le', 'Consulted', 'Consultado', 'Eingesehen am'],
      ['اليوم الذي قرأتموها فيه، مثل \u200e2025-11-20.', 'Le jour où vous l’avez lu, par exemple 2025-11-20.', 'The day you read it, for example 2025-11-20.'],
    ).optional(),
    url: field(
      webLink,
      ['الرابط', 'Adresse', 'Address', 'Dirección', 'Adresse'],
      ['رابط الوثيقة إن وجد، ويبدأ بـ https://', 'Le lien du document, s’il y en a un ; il commence par https://', 'The link to the document, if there is one; it starts with https://'],
    ).optional(),
  })
  .meta({ kind: 'source' });

export const sources = field(
  list(source, 20),
  ['المصادر', 'Sources', 'Sources', 'Fuentes', 'Quellen'],
  [
    'من أين جاءت المعلومات: وثيقة أو صفحة يمكن لغيركم الرجوع إليها.',
    'D’où viennent ces faits : un document que d’autres peuvent retrouver.',
    'Where these facts come from: a document that others can look up.',
  ],
);
