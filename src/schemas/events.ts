import { z } from 'zod';
import { partialDate, time } from './fields/date.ts';
import { field, list } from './fields/field.ts';
import { webLink } from './fields/link.ts';
import { place } from './fields/place.ts';
import { id, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const event = z.strictObject({
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  name: field(line(160), ['العنوان', 'Titre', 'Title', 'Título', 'Titel']),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  description: field(prose(), ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung']).optional(),
  starts: field(partialDate, ['البداية', 'Début', 'Starts', 'Comienzo', 'Beginn']).optional(),
  ends: field(partialDate, ['النهاية', 'Fin', 'Ends', 'Fin', 'Ende']).optional(),
  startTime: field(time, ['ساعة البداية', 'Heure de début', 'Start time', 'Hora de inicio', 'Uhrzeit']).optional(),
  endTime: field(time, ['ساعة النهاية', 'Heure de fin', 'End time', 'Hora de fin', 'Endzeit']).optional(),
  place: field(place, ['المكان', 'Lieu', 'Place', 'Lugar', 'Ort']).optional(),
  url: field(webLink, ['الرابط', 'Adresse en ligne', 'Online address', 'Dirección en línea', 'Online-Adresse']).optional(),
  associations: field(list(reference('associations')), ['جمعيات منظمة', 'Associations organisatrices', 'Organising associations', 'Asociaciones organizadoras', 'Veranstaltende Organisationen']).optional(),
  participants: field(list(reference('associations')), ['جمعيات مشاركة', 'Associations participantes', 'Participating associations', 'Asociaciones participantes', 'Teilnehmende Organisationen']).optional(),
  institutions: field(list(reference('funders')), ['مؤسسات مشاركة', 'Institutions participantes', 'Participating institutions', 'Instituciones participantes', 'Beteiligte Institutionen']).optional(),
  programme: field(reference('programmes'), ['في إطار البرنامج', 'Programme', 'Programme', 'Programa', 'Programm']).optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  outcome: field(prose(2000), ['ما نتج عنه', 'Ce qui en est sorti', 'What came out of it', 'Qué se logró', 'Was dabei herauskam']).optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Event = z.infer<typeof event>;
