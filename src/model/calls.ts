import { z } from 'zod';
import { contacts } from './fields/contact.ts';
import { day } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { funders, programmeAround } from './fields/funding.ts';
import { webLink } from './fields/link.ts';
import { money } from './fields/money.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** A call for proposals. Without dates it is shown as “dates not known”, never as open. */
export const call = z.strictObject({
  id: recordId,
  name: field(
    line(160),
    ['العنوان', 'Titre', 'Title', 'Título', 'Titel'],
    ['عنوان طلب عروض المشاريع كما نشره صاحبه.', 'Le titre de l’appel, tel qu’il a été publié.', 'The title of the call, as it was published.'],
  ),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة: ماذا يمول طلب العروض هذا ولمن.', 'Une phrase : ce que l’appel finance et pour qui.', 'One sentence: what the call funds and for whom.'],
  ),
  description: field(
    prose(),
    ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung'],
    ['الأهداف، وما يمكن تمويله، وكيف يتم الاختيار.', 'Les objectifs, ce qui peut être financé, comment le choix se fait.', 'The aims, what can be funded, how the choice is made.'],
  ).optional(),
  funders: funders.optional(),
  programme: programmeAround(['البرنامج الذي يندرج فيه هذا الطلب، إن وجد.', 'Le programme dont l’appel fait partie, s’il y en a un.', 'The programme that the call belongs to, if any.']).optional(),
  publishedBy: field(
    list(reference('funders')),
    ['نُشر على', 'Publié sur', 'Published on', 'Publicado en', 'Veröffentlicht auf'],
    [
      'المنصة أو المؤسسة التي نشرت الإعلان. اختاروا من القائمة.',
      'La plateforme ou l’institution qui a publié l’annonce. Choisissez dans la liste.',
      'The platform or body that published the notice. Choose from the list.',
    ],
  ).optional(),
  opens: field(
    day,
    ['تاريخ الفتح', 'Ouverture', 'Opens', 'Apertura', 'Beginn'],
    ['أول يوم للترشح، مثل \u200e2025-11-01.', 'Le premier jour pour candidater, par exemple 2025-11-01.', 'The first day to apply, for example 2025-11-01.'],
  ).optional(),
  closes: field(
    day,
    ['آخر أجل', 'Date limite', 'Closes', 'Fecha límite', 'Frist'],
    [
      'آخر يوم للترشح، مثل \u200e2025-12-15. بعده يظهر الطلب مغلقا.',
      'Le dernier jour, par exemple 2025-12-15. Après, l’appel est montré clos.',
      'The last day, for example 2025-12-15. After it the call is shown as closed.',
    ],
  ).optional(),
  amount: field(
    money,
    ['المبلغ', 'Montant', 'Amount', 'Importe', 'Betrag'],
    [
      'ما يمكن أن يحصل عليه مشروع واحد، بالدرهم وبلا فراغات: 200000',
      'Ce qu’un projet peut recevoir, en dirhams et sans espaces : 200000',
      'What one project can receive, in dirhams, without spaces: 200000',
    ],
  ).optional(),
  applicants: field(
    list(
      choice({
        associations: ['جمعيات', 'Associations', 'Associations', 'Asociaciones', 'Vereine'],
        cooperatives: ['تعاونيات', 'Coopératives', 'Cooperatives', 'Cooperativas', 'Genossenschaften'],
        entrepreneurs: ['مقاولون', 'Entrepreneurs', 'Entrepreneurs', 'Emprendedores', 'Unternehmerinnen und Unternehmer'],
        'project-holders': ['حاملو أفكار مشاريع', 'Porteurs de projet', 'People with a project', 'Personas con un proyecto', 'Menschen mit einer Projektidee'],
      }),
    ),
    ['من يمكنه الترشح', 'Qui peut candidater', 'Who may apply', 'Quién puede presentarse', 'Wer sich bewerben kann'],
    ['اختاروا كل من يحق له الترشح.', 'Cochez tous ceux qui ont le droit de candidater.', 'Choose everyone who has the right to apply.'],
  ).optional(),
  conditions: field(
    prose(2000),
    ['الشروط', 'Conditions', 'Conditions', 'Condiciones', 'Bedingungen'],
    ['شروط الترشح والوثائق المطلوبة.', 'Les conditions à remplir et les pièces à fournir.', 'The conditions to meet and the papers to send.'],
  ).optional(),
  focusAreas,
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  apply: field(
    webLink,
    ['رابط الترشح', 'Où candidater', 'Where to apply', 'Dónde presentarse', 'Bewerbung'],
    ['الصفحة الرسمية للترشح، وتبدأ بـ https://', 'La page officielle pour candidater ; elle commence par https://', 'The official page for applying; it starts with https://'],
  ).optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Call = z.infer<typeof call>;
