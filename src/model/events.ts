import { z } from 'zod';
import { partialDate, time } from './fields/date.ts';
import { field, list } from './fields/field.ts';
import { programmeAround } from './fields/funding.ts';
import { webLink } from './fields/link.ts';
import { place } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const event = z.strictObject({
  id: recordId,
  name: field(line(160), ['العنوان', 'Titre', 'Title', 'Título', 'Titel'], ['عنوان اللقاء كما يظهر على الملصق.', 'Le titre, comme sur l’affiche.', 'The title, as on the poster.']),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة: ماذا يجري ولمن.', 'Une phrase : ce qui se passe et pour qui.', 'One sentence: what happens and for whom.'],
  ),
  description: field(
    prose(),
    ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung'],
    ['البرنامج، ومن يمكنه الحضور، وكيف يسجل.', 'Le programme, qui peut venir, comment s’inscrire.', 'The programme, who may come, how to sign up.'],
  ).optional(),
  starts: field(
    partialDate,
    ['البداية', 'Début', 'Starts', 'Comienzo', 'Beginn'],
    [
      'اليوم إن عرفتموه، وإلا فالشهر: \u200e2025-11-20 أو \u200e2025-11.',
      'Le jour si vous le savez, sinon le mois : 2025-11-20 ou 2025-11.',
      'The day if you know it, otherwise the month: 2025-11-20 or 2025-11.',
    ],
  ).optional(),
  ends: field(
    partialDate,
    ['النهاية', 'Fin', 'Ends', 'Fin', 'Ende'],
    ['آخر يوم، إن دام اللقاء أكثر من يوم.', 'Le dernier jour, s’il dure plus d’un jour.', 'The last day, if it takes more than one.'],
  ).optional(),
  startTime: field(
    time,
    ['ساعة البداية', 'Heure de début', 'Start time', 'Hora de inicio', 'Uhrzeit'],
    ['بتوقيت المغرب، مثل 18:30.', 'À l’heure du Maroc, par exemple 18:30.', 'Moroccan time, for example 18:30.'],
  ).optional(),
  endTime: field(
    time,
    ['ساعة النهاية', 'Heure de fin', 'End time', 'Hora de fin', 'Endzeit'],
    ['بتوقيت المغرب، مثل 20:00.', 'À l’heure du Maroc, par exemple 20:00.', 'Moroccan time, for example 20:00.'],
  ).optional(),
  place: field(
    place,
    ['المكان', 'Lieu', 'Place', 'Lugar', 'Ort'],
    [
      'أين يجري اللقاء. المدينة وحدها تكفي إن لم تعرفوا العنوان.',
      'Où cela se passe. La ville suffit si vous n’avez pas l’adresse.',
      'Where it takes place. The town is enough if you have no address.',
    ],
  ).optional(),
  url: field(
    webLink,
    ['الرابط', 'Adresse en ligne', 'Online address', 'Dirección en línea', 'Online-Adresse'],
    [
      'صفحة اللقاء أو رابط المشاركة عن بعد، ويبدأ بـ https://',
      'La page de l’événement ou le lien pour suivre à distance (https://).',
      'The page of the event, or the link to join from afar (https://).',
    ],
  ).optional(),
  associations: field(
    list(reference('associations')),
    ['جمعيات منظمة', 'Associations organisatrices', 'Organising associations', 'Asociaciones organizadoras', 'Veranstaltende Vereine'],
    ['الجمعيات التي تنظم اللقاء. اختاروا من القائمة.', 'Les associations qui organisent. Choisissez dans la liste.', 'The associations that organise it. Choose from the list.'],
  ).optional(),
  participants: field(
    list(reference('associations')),
    ['جمعيات مشاركة', 'Associations participantes', 'Participating associations', 'Asociaciones participantes', 'Teilnehmende Vereine'],
    ['جمعيات أخرى شاركت أو ستشارك.', 'D’autres associations qui y prennent part.', 'Other associations that take part.'],
  ).optional(),
  institutions: field(
    list(reference('funders')),
    ['مؤسسات مشاركة', 'Institutions participantes', 'Participating institutions', 'Instituciones participantes', 'Beteiligte Institutionen'],
    ['المؤسسات والممولون الذين شاركوا أو سيشاركون.', 'Les institutions et financeurs qui y prennent part.', 'The institutions and funders that take part.'],
  ).optional(),
  programme: programmeAround(['البرنامج الذي يندرج فيه اللقاء، إن وجد.', 'Le programme dont l’événement fait partie, s’il y en a un.', 'The programme that the event belongs to, if any.']).optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  outcome: field(
    prose(2000),
    ['ما نتج عنه', 'Ce qui en est sorti', 'What came out of it', 'Qué se logró', 'Was dabei herauskam'],
    ['بعد اللقاء: ما تقرر، وما تغير، وما الخطوة التالية.', 'Après coup : ce qui a été décidé, ce qui a changé, la suite.', 'Afterwards: what was decided, what changed, what comes next.'],
  ).optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Event = z.infer<typeof event>;
