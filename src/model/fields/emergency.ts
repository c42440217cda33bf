import { z } from 'zod';
import { dialledNumber } from './contact.ts';
import { field, list } from './field.ts';
import { language } from './language.ts';
import { reference } from './reference.ts';
import { source } from './source.ts';
import { line } from './text.ts';

/** A number that answers somebody in danger, or listens: police, ambulance, a national helpline. */
export const emergencyLine = z
  .strictObject({
    number: field(
      dialledNumber,
      ['الرقم', 'Numéro', 'Number', 'Número', 'Nummer'],
      ['كما يُطلب على الهاتف: 15 أو 0800002511 أو \u200e+212528000000.', 'Tel qu’on le compose : 15, 0800002511 ou +212528000000.', 'As it is dialled: 15, 0800002511 or +212528000000.'],
    ),
    who: field(
      line(60),
      ['من يجيب', 'Qui répond', 'Who answers', 'Quién responde', 'Wer antwortet'],
      ['بكلمتين أو ثلاث، مثل: الشرطة.', 'En deux ou trois mots, par exemple : Police.', 'In two or three words, for example: Police.'],
    ),
    forWhom: field(
      line(120),
      ['لمن', 'Pour qui', 'For whom', 'Para quién', 'Für wen'],
      ['لمن هذا الرقم أو لأي حالة.', 'À qui ce numéro est destiné, ou à quel cas.', 'For whom this number is, or for which case.'],
    ).optional(),
    when: field(
      line(60),
      ['متى', 'Quand', 'When', 'Cuándo', 'Wann'],
      ['متى يجيب، مثل: ليلا ونهارا.', 'Quand on y répond, par exemple : jour et nuit.', 'When it is answered, for example: day and night.'],
    ).optional(),
    languages: field(
      list(language),
      ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen'],
      ['اللغات التي يجيب بها، إن عُرفت.', 'Les langues dans lesquelles on répond, si elles sont connues.', 'The languages in which it is answered, if they are known.'],
    ).optional(),
    focusAreas: shownOn('focus-areas', ['مجالات يظهر فيها', 'Domaines où il paraît', 'Focus areas that show it', 'Ámbitos que lo muestran', 'Arbeitsbereiche, die sie zeigen']),
    audiences: shownOn('audiences', ['فئات يظهر لها', 'Publics à qui il paraît', 'Audiences that show it', 'Públicos que lo muestran', 'Zielgruppen, die sie zeigen']),
    services: shownOn('services', ['خدمات يظهر فيها', 'Services où il paraît', 'Services that show it', 'Servicios que lo muestran', 'Angebote, die sie zeigen']),
    source: field(source, ['المصدر', 'Source', 'Source', 'Fuente', 'Quelle'], ['من أين جاء هذا الرقم.', 'D’où vient ce numéro.', 'Where this number comes from.']),
  })
  .meta({ kind: 'emergency-line' });

export type EmergencyLine = z.infer<typeof emergencyLine>;

/** Subjects of one vocabulary whose pages show the number. */
function shownOn(collection: string, names: Parameters<typeof field>[1]) {
  return field(list(reference(collection), 20), names, [
    'المواضيع الحساسة التي يظهر فيها الرقم. دون أي موضوع: يظهر فيها كلها.',
    'Les sujets sensibles où le numéro paraît. Aucun sujet nommé : il paraît dans tous.',
    'The sensitive subjects that show this number. None named: all of them do.',
  ]).optional();
}
