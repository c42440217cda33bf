import { z } from 'zod';
import { partialDate } from './date.ts';
import { choice, field, list } from './field.ts';
import { language } from './language.ts';
import { money } from './money.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

const servedAudience = z
  .strictObject({
    audience: field(
      reference('audiences'),
      ['الفئة', 'Public', 'Audience', 'Público', 'Zielgruppe'],
      ['اختاروا فئة من القائمة.', 'Choisissez un public dans la liste.', 'Choose an audience from the list.'],
    ),
    served: field(
      choice({
        unconditionally: ['بدون شرط', 'sans condition', 'without condition', 'sin condiciones', 'ohne Bedingung'],
        first: ['بالأولوية', 'en priorité', 'first', 'con prioridad', 'vorrangig'],
        only: ['فقط', 'uniquement', 'only', 'únicamente', 'ausschließlich'],
      }),
      ['كيف تُستقبل', 'Accueil', 'How served', 'Cómo se atiende', 'Aufnahme'],
      [
        'دون شرط، أو قبل غيرها، أو وحدها؟ اتركوه فارغا إن لم تعرفوا.',
        'Sans condition, en priorité, ou ce public seul ? Laissez vide si vous l’ignorez.',
        'Without condition, before others, or only they? Leave empty if not known.',
      ],
    ).optional(),
  })
  .meta({ kind: 'served-audience' });

/** A service as a person meets it: since when, for whom, how to get in, what it costs, which papers. */
export const service = z
  .strictObject({
    service: field(
      reference('services'),
      ['الخدمة', 'Service', 'Service', 'Servicio', 'Angebot'],
      ['اختاروا خدمة من القائمة.', 'Choisissez un service dans la liste.', 'Choose a service from the list.'],
    ),
    detail: field(
      line(300),
      ['التفصيل', 'Détail', 'Detail', 'Detalle', 'Näheres'],
      [
        'ما تقدمونه بالضبط، مثل: دروس محو الأمية ثلاث مرات في الأسبوع.',
        'Ce que vous offrez au juste : cours d’alphabétisation, trois fois par semaine.',
        'What exactly you offer: literacy classes, three times a week.',
      ],
    ).optional(),
    from: field(
      partialDate,
      ['منذ', 'Depuis', 'Since', 'Desde', 'Seit'],
      [
        'متى بدأت هذه الخدمة، إن كان معروفا: \u200e2023 أو \u200e2023-09.',
        'Quand ce service a commencé, si on le sait : 2023 ou 2023-09.',
        'When this service began, if it is known: 2023 or 2023-09.',
      ],
    ).optional(),
    until: field(
      partialDate,
      ['إلى غاية', 'Jusqu’à', 'Until', 'Hasta', 'Bis'],
      [
        'آخر سنة أو شهر أو يوم قُدمت فيه. بعده تظهر كعمل أُنجز.',
        'La dernière année, le dernier mois ou jour. Ensuite, c’est un travail accompli.',
        'The last year, month or day it was given. After that it is shown as work done.',
      ],
    ).optional(),
    asOf: field(
      partialDate,
      ['حسب ما قيل في', 'Selon ce qui se disait en', 'As of', 'Según lo dicho en', 'Stand'],
      [
        'متى قال المصدر إن هذه الخدمة تُقدَّم، مثل: \u200e2025-11.',
        'Quand la source a dit que ce service existe, par exemple : 2025-11.',
        'When the source said that this service is given, for example: 2025-11.',
      ],
    ).optional(),
    audiences: field(
      list(servedAudience, 14),
      ['لمن', 'Pour qui', 'For whom', 'Para quién', 'Für wen'],
      ['من يمكنه الاستفادة. اتركوه فارغا إن كان للجميع.', 'Qui peut en bénéficier. Laissez vide si c’est ouvert à tous.', 'Who can use it. Leave empty if it is open to all.'],
    ).optional(),
    access: field(
      list(
        choice({
          'walk-in': ['الحضور مباشرة', 'Venir directement', 'Walk in', 'Acudir directamente', 'Einfach hingehen'],
          appointment: ['بموعد', 'Sur rendez-vous', 'By appointment', 'Con cita previa', 'Nach Terminvereinbarung'],
          referral: ['بإحالة من مهني', 'Orienté par un professionnel', 'By referral', 'Por derivación', 'Auf Vermittlung einer Fachkraft'],
          phone: ['بالهاتف', 'Par téléphone', 'By phone', 'Por teléfono', 'Telefonisch'],
          online: ['عبر الإنترنت', 'En ligne', 'Online', 'En línea', 'Online'],
        }),
      ),
      ['كيف تستفيد', 'Comment en bénéficier', 'How to get it', 'Cómo acceder', 'Zugang'],
      ['كيف يبدأ الشخص: يحضر، يتصل، يأخذ موعدا…', 'Par où commencer : venir, appeler, prendre rendez-vous…', 'How a person starts: come in, call, make an appointment…'],
    ).optional(),
    cost: field(
      choice({
        free: ['مجاني', 'Gratuit', 'Free', 'Gratuito', 'Kostenlos'],
        symbolic: ['مساهمة رمزية', 'Participation symbolique', 'Symbolic fee', 'Cuota simbólica', 'Symbolischer Beitrag'],
        paid: ['بمقابل', 'Payant', 'Paid', 'De pago', 'Kostenpflichtig'],
        varies: ['حسب الحالة', 'Selon la situation', 'It depends', 'Según el caso', 'Je nach Lage'],
      }),
      ['الثمن', 'Prix', 'Cost', 'Precio', 'Kosten'],
      ['ما يدفعه الشخص الذي يستفيد.', 'Ce que paie la personne aidée.', 'What the person who is helped pays.'],
    ).optional(),
    fee: field(
      money,
      ['المبلغ', 'Montant', 'Fee', 'Importe', 'Betrag'],
      ['المبلغ بالدرهم، إن كان ثابتا.', 'Le montant en dirhams, s’il est fixe.', 'The amount in dirhams, if it is fixed.'],
    ).optional(),
    papers: field(
      line(300),
      ['الوثائق المطلوبة', 'Papiers à apporter', 'Papers to bring', 'Papeles que llevar', 'Mitzubringende Unterlagen'],
      ['مثل: بطاقة التعريف الوطنية، الدفتر العائلي. أو: لا شيء.', 'Par exemple : carte nationale, livret de famille. Ou : aucun.', 'For example: national identity card, family booklet. Or: none.'],
    ).optional(),
    languages: field(
      list(language),
      ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen'],
      ['اللغات التي تقدم بها هذه الخدمة.', 'Les langues dans lesquelles ce service est donné.', 'The languages in which this service is given.'],
    ).optional(),
    provinces: field(
      list(reference('provinces'), 75),
      ['الأقاليم', 'Provinces', 'Provinces', 'Provincias', 'Provinzen'],
      [
        'أين تقدم هذه الخدمة. اتركوه فارغا إن كانت تقدم في أماكنكم.',
        'Où ce service est donné. Laissez vide s’il l’est là où vous avez vos lieux.',
        'Where this service is given. Leave empty if it is given at your places.',
      ],
    ).optional(),
  })
  .meta({ kind: 'service' });
