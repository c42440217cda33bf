import { z } from 'zod';
import { contacts } from './fields/contact.ts';
import { day } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { language } from './fields/language.ts';
import { webLink } from './fields/link.ts';
import { period } from './fields/period.ts';
import { places } from './fields/place.ts';
import { id, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** A volunteer role. */
export const opportunity = z.strictObject({
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  association: field(reference('associations'), ['الجمعية', 'Association', 'Association', 'Asociación', 'Organisation']),
  name: field(line(160), ['المهمة', 'Mission', 'Role', 'Tarea', 'Aufgabe']),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  tasks: field(list(line(200), 15), ['ما ستقوم به', 'Ce que vous ferez', 'What you will do', 'Qué hará', 'Was Sie tun werden']).optional(),
  description: field(prose(2000), ['تفاصيل', 'Précisions', 'Details', 'Detalles', 'Einzelheiten']).optional(),
  skills: skills.optional(),
  languages: field(list(language), ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen']).optional(),
  where: field(
    choice({
      'on-site': ['في عين المكان', 'Sur place', 'On site', 'Presencial', 'Vor Ort'],
      remote: ['عن بعد', 'À distance', 'Remote', 'A distancia', 'Aus der Ferne'],
      either: ['في عين المكان أو عن بعد', 'Sur place ou à distance', 'On site or remote', 'Presencial o a distancia', 'Vor Ort oder aus der Ferne'],
    }),
    ['أين', 'Où', 'Where', 'Dónde', 'Wo'],
  ).optional(),
  provinces: provinces.optional(),
  places: places.optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  period: field(period, ['الفترة', 'Période', 'Period', 'Periodo', 'Zeitraum']).optional(),
  hoursPerWeek: field(z.number().min(0.5).max(60), ['ساعات في الأسبوع', 'Heures par semaine', 'Hours a week', 'Horas por semana', 'Stunden pro Woche']).optional(),
  people: field(z.int().min(1).max(10000), ['عدد الأشخاص', 'Nombre de personnes', 'Number of people', 'Número de personas', 'Anzahl der Personen']).optional(),
  closes: field(day, ['آخر أجل', 'Date limite', 'Closes', 'Fecha límite', 'Frist']).optional(),
  replyDays: field(z.int().min(0).max(60), ['مدة الرد بالأيام', 'Réponse sous (jours)', 'Reply within (days)', 'Respuesta en (días)', 'Antwort binnen (Tagen)']).optional(),
  apply: field(webLink, ['رابط الترشح', 'Où se proposer', 'Where to apply', 'Dónde ofrecerse', 'Bewerbung']).optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Opportunity = z.infer<typeof opportunity>;
