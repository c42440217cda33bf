import { z } from 'zod';
import { day } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { language } from './fields/language.ts';
import { id } from './fields/reference.ts';
import { prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';

/**
 * A wish to volunteer. It never holds a name, a phone or an address: whoever wants to answer writes
 * to the coordinator and quotes the reference, which is the record's id. It lives at most 90 days.
 */
export const volunteer = z.strictObject({
  id: field(id, ['المرجع', 'Référence', 'Reference', 'Referencia', 'Kennziffer']),
  pseudonym: field(word(40), ['اسم مستعار', 'Pseudonyme', 'Pseudonym', 'Seudónimo', 'Pseudonym']),
  text: field(prose(600), ['الرغبة', 'Souhait', 'Wish', 'Deseo', 'Wunsch']).meta({ personalData: 'forbidden' }),
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
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  availability: field(
    list(
      choice({
        weekdays: ['أيام الأسبوع', 'En semaine', 'Weekdays', 'Entre semana', 'Werktags'],
        evenings: ['مساء', 'En soirée', 'Evenings', 'Por la tarde', 'Abends'],
        weekends: ['نهاية الأسبوع', 'Le week-end', 'Weekends', 'Fines de semana', 'Am Wochenende'],
        holidays: ['في العطل', 'Pendant les vacances', 'During holidays', 'En vacaciones', 'In den Ferien'],
      }),
    ),
    ['أوقات التفرغ', 'Disponibilité', 'Availability', 'Disponibilidad', 'Verfügbarkeit'],
  ).optional(),
  posted: field(day, ['نُشر في', 'Publié le', 'Posted', 'Publicado', 'Veröffentlicht']),
  expires: field(day, ['ينتهي في', 'Expire le', 'Expires', 'Caduca', 'Läuft ab am']),
});

export type Volunteer = z.infer<typeof volunteer>;
