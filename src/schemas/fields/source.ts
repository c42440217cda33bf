import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { field, list } from './field.ts';
import { webLink } from './link.ts';
import { id } from './reference.ts';
import { line } from './text.ts';

/** Where a fact comes from: a document that somebody else can look up. */
export const source = z
  .strictObject({
    id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
    title: field(line(), ['العنوان', 'Titre', 'Title', 'Título', 'Titel']),
    publisher: field(line(), ['الناشر', 'Éditeur', 'Publisher', 'Editor', 'Herausgeber']).optional(),
    published: field(partialDate, ['تاريخ النشر', 'Publié le', 'Published', 'Publicado', 'Veröffentlicht']).optional(),
    consulted: field(day, ['تاريخ الاطلاع', 'Consulté le', 'Consulted', 'Consultado', 'Eingesehen am']).optional(),
    url: field(webLink, ['الرابط', 'Adresse', 'Address', 'Dirección', 'Adresse']).optional(),
  })
  .meta({ kind: 'source' });

export const sources = field(list(source, 20), ['المصادر', 'Sources', 'Sources', 'Fuentes', 'Quellen']);
