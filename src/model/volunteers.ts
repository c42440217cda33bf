import { z } from 'zod';
import { day } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { language } from './fields/language.ts';
import { posted } from './fields/posted.ts';
import { id } from './fields/reference.ts';
import { prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';

/**
 * A wish to volunteer. It never holds a name, a phone or an address: whoever wants to answer writes
 * to the coordinator and quotes the reference, which is the record's id. It lives at most 90 days.
 */
export const volunteer = z.strictObject({
  id: field(
    id,
    ['المرجع', 'Référence', 'Reference', 'Referencia', 'Kennziffer'],
    [
      'مرجع لا يدل على صاحبه، مثل: v-7k3m. يُذكر عند الجواب.',
      'Une référence qui ne dit rien de la personne : v-7k3m. On la cite pour répondre.',
      'A reference that tells nothing of the person: v-7k3m. Quote it to answer.',
    ],
  ),
  pseudonym: field(
    word(40),
    ['اسم مستعار', 'Pseudonyme', 'Pseudonym', 'Seudónimo', 'Pseudonym'],
    ['اسم مستعار، وليس الاسم الحقيقي.', 'Un nom d’emprunt, jamais le vrai nom.', 'A made-up name, never the real one.'],
  ),
  text: field(
    prose(600),
    ['الرغبة', 'Souhait', 'Wish', 'Deseo', 'Wunsch'],
    ['ما تودون القيام به. لا تكتبوا اسما ولا هاتفا ولا عنوانا.', 'Ce que vous aimeriez faire. Ni nom, ni téléphone, ni adresse.', 'What you would like to do. No name, no phone, no address.'],
  ).meta({ personalData: 'forbidden' }),
  skills: skills.optional(),
  languages: field(list(language), ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen'], ['اللغات التي تتحدثونها.', 'Les langues que vous parlez.', 'The languages you speak.']).optional(),
  where: field(
    choice({
      'on-site': ['في عين المكان', 'Sur place', 'On site', 'Presencial', 'Vor Ort'],
      remote: ['عن بعد', 'À distance', 'Remote', 'A distancia', 'Aus der Ferne'],
      either: ['في عين المكان أو عن بعد', 'Sur place ou à distance', 'On site or remote', 'Presencial o a distancia', 'Vor Ort oder aus der Ferne'],
    }),
    ['أين', 'Où', 'Where', 'Dónde', 'Wo'],
    ['هل يمكنكم التنقل، أم تفضلون المساعدة من بعيد؟', 'Pouvez-vous vous déplacer, ou préférez-vous aider de loin ?', 'Can you travel, or do you prefer to help from afar?'],
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
    ['متى يكون لديكم وقت؟', 'Quand avez-vous du temps ?', 'When do you have time?'],
  ).optional(),
  posted,
  expires: field(
    day,
    ['ينتهي في', 'Expire le', 'Expires', 'Caduca', 'Läuft ab am'],
    ['في أجل أقصاه 90 يوما؛ بعده تُحذف الرغبة.', 'Au plus tard 90 jours après ; ensuite le souhait disparaît.', 'At most 90 days later; then the wish disappears.'],
  ),
});

export type Volunteer = z.infer<typeof volunteer>;
