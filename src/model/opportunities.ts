import { z } from 'zod';
import { contacts } from './fields/contact.ts';
import { day } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { language } from './fields/language.ts';
import { webLink } from './fields/link.ts';
import { period } from './fields/period.ts';
import { places } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** A volunteer role. */
export const opportunity = z.strictObject({
  id: recordId,
  association: field(
    reference('associations'),
    ['الجمعية', 'Association', 'Association', 'Asociación', 'Verein'],
    ['من يبحث عن متطوعين. اختاروا من القائمة.', 'Qui cherche des bénévoles. Choisissez dans la liste.', 'Who is looking for volunteers. Choose from the list.'],
  ),
  name: field(
    line(160),
    ['المهمة', 'Mission', 'Role', 'Tarea', 'Aufgabe'],
    ['بضع كلمات، مثل: دعم تلاميذ الإعدادي في الرياضيات.', 'Quelques mots, par exemple : soutien en maths pour collégiens.', 'A few words, for example: maths help for middle-school pupils.'],
  ),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة: ماذا سيفعل المتطوع ومن سيستفيد.', 'Une phrase : ce que fera le bénévole et à qui cela servira.', 'One sentence: what the volunteer will do and whom it will serve.'],
  ),
  tasks: field(
    list(line(200), 15),
    ['ما ستقوم به', 'Ce que vous ferez', 'What you will do', 'Qué harás', 'Was Sie tun werden'],
    ['مهمة في كل سطر، مثل: إعداد تمارين قصيرة.', 'Une tâche par ligne, par exemple : préparer de courts exercices.', 'One task a line, for example: prepare short exercises.'],
  ).optional(),
  description: field(
    prose(2000),
    ['تفاصيل', 'Détails', 'Details', 'Detalles', 'Einzelheiten'],
    ['كيف يجري العمل، ومن يرافق المتطوع، وما الذي سيتعلمه.', 'Comment cela se passe, qui accompagne, ce que l’on y apprend.', 'How it goes, who is there to help, what one will learn.'],
  ).optional(),
  skills: skills.optional(),
  languages: field(
    list(language),
    ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen'],
    ['اللغات التي يحتاجها المتطوع.', 'Les langues dont le bénévole aura besoin.', 'The languages that the volunteer will need.'],
  ).optional(),
  where: field(
    choice({
      'on-site': ['في عين المكان', 'Sur place', 'On site', 'Presencial', 'Vor Ort'],
      remote: ['عن بعد', 'À distance', 'Remote', 'A distancia', 'Aus der Ferne'],
      either: ['في عين المكان أو عن بعد', 'Sur place ou à distance', 'On site or remote', 'Presencial o a distancia', 'Vor Ort oder aus der Ferne'],
    }),
    ['أين', 'Où', 'Where', 'Dónde', 'Wo'],
    ['هل يجب الحضور، أم يمكن العمل من بعيد؟', 'Faut-il venir, ou peut-on agir de loin ?', 'Must one come, or can it be done from afar?'],
  ).optional(),
  provinces: provinces.optional(),
  places: places.optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  period: period.optional(),
  hoursPerWeek: field(
    z.number().min(0.5).max(60),
    ['ساعات في الأسبوع', 'Heures par semaine', 'Hours a week', 'Horas por semana', 'Stunden pro Woche'],
    ['تقريبا، مثل: 3', 'À peu près, par exemple : 3', 'Roughly, for example: 3'],
  ).optional(),
  people: field(
    z.int().min(1).max(10000),
    ['عدد الأشخاص', 'Nombre de personnes', 'Number of people', 'Número de personas', 'Anzahl der Personen'],
    ['كم متطوعا تحتاجون؟', 'De combien de bénévoles avez-vous besoin ?', 'How many volunteers do you need?'],
  ).optional(),
  closes: field(
    day,
    ['آخر أجل', 'Date limite', 'Closes', 'Fecha límite', 'Frist'],
    ['آخر يوم للتقدم، مثل \u200e2026-01-31.', 'Le dernier jour pour se proposer, par exemple 2026-01-31.', 'The last day to come forward, for example 2026-01-31.'],
  ).optional(),
  replyDays: field(
    z.int().min(0).max(60),
    ['مدة الرد بالأيام', 'Réponse sous (jours)', 'Reply within (days)', 'Respuesta en (días)', 'Antwort binnen (Tagen)'],
    ['بعد كم يوم تجيبون كل متطوع؟ مثل: 7', 'En combien de jours répondez-vous à chacun ? Par exemple : 7', 'Within how many days do you answer everybody? For example: 7'],
  ).optional(),
  apply: field(
    webLink,
    ['رابط الترشح', 'Où se proposer', 'Where to apply', 'Dónde ofrecerse', 'Bewerbung'],
    ['صفحة التسجيل إن وجدت، وتبدأ بـ https://', 'La page d’inscription, s’il y en a une ; elle commence par https://', 'The sign-up page, if there is one; it starts with https://'],
  ).optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Opportunity = z.infer<typeof opportunity>;
