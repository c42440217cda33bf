import { z } from 'zod';
import { area } from './fields/area.ts';
import { contacts, website } from './fields/contact.ts';
import { year } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { language } from './fields/language.ts';
import { socialLink } from './fields/link.ts';
import { member } from './fields/member.ts';
import { places } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { referrals } from './fields/referrals.ts';
import { registration } from './fields/registration.ts';
import { results } from './fields/result.ts';
import { service } from './fields/service.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas } from './fields/topics.ts';
import { verification } from './fields/verification.ts';
import { wayToGive } from './fields/way-to-give.ts';

export const association = z.strictObject({
  id: recordId,
  kind: field(
    choice({
      association: ['جمعية', 'Association', 'Association', 'Asociación', 'Verein', 'ⵜⴰⵎⵙⵎⵓⵏⵜ'],
      federation: ['فيدرالية أو شبكة', 'Fédération ou réseau', 'Federation or network', 'Federación o red', 'Verband oder Netzwerk'],
      foundation: ['مؤسسة', 'Fondation', 'Foundation', 'Fundación', 'Stiftung'],
      cooperative: ['تعاونية', 'Coopérative', 'Cooperative', 'Cooperativa', 'Genossenschaft'],
      diaspora: ['جمعية لمغاربة العالم', 'Association de la diaspora', 'Diaspora association', 'Asociación de la diáspora', 'Diaspora-Verein'],
    }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
    ['اختاروا ما يقوله القانون الأساسي.', 'Choisissez ce que disent vos statuts.', 'Choose what your statutes say.'],
  ),
  status: field(
    choice({
      active: ['نشيطة', 'Active', 'Active', 'Activa', 'Aktiv'],
      paused: ['متوقفة مؤقتا', 'En pause', 'Paused', 'En pausa', 'Pausiert'],
      closed: ['أغلقت', 'Fermée', 'Closed', 'Cerrada', 'Geschlossen'],
    }),
    ['الوضعية', 'Situation', 'Status', 'Situación', 'Status'],
    ['هل تعمل الجمعية الآن؟', 'L’association agit-elle en ce moment ?', 'Is the association at work at present?'],
  ).optional(),
  successor: field(
    reference('associations'),
    ['الجمعية التي خلفتها', 'Remplacée par', 'Succeeded by', 'Sustituida por', 'Nachfolge'],
    ['إن أغلقت الجمعية: من يواصل عملها؟', 'Si elle a fermé : qui poursuit son action ?', 'If it has closed: who carries on its work?'],
  ).optional(),
  name: field(
    line(160),
    ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
    ['الاسم الرسمي كما في الوصل، بلغة واحدة على الأقل.', 'Le nom officiel, comme sur le récépissé, dans une langue au moins.', 'The official name, as on the receipt, in at least one language.'],
  ),
  acronym: field(
    word(20),
    ['الاسم المختصر', 'Sigle', 'Acronym', 'Sigla', 'Kürzel'],
    ['الحروف التي يعرفكم بها الناس، مثل: AJA', 'Les lettres sous lesquelles on vous connaît, par exemple : AJA', 'The letters people know you by, for example: AJA'],
  ).optional(),
  otherNames: field(
    list(word(160), 20),
    ['أسماء وكتابات أخرى', 'Autres noms et graphies', 'Other names and spellings', 'Otros nombres y grafías', 'Andere Namen und Schreibweisen'],
    ['أسماء قديمة أو كتابات أخرى قد يبحث بها الناس.', 'Anciens noms ou autres graphies que l’on pourrait chercher.', 'Former names or other spellings that people may search for.'],
  ).optional(),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة تقول ماذا تفعلون ولمن.', 'Une phrase : ce que vous faites et pour qui.', 'One sentence: what you do and for whom.'],
  ),
  purpose: field(
    prose(),
    ['الهدف', 'But', 'Purpose', 'Finalidad', 'Zweck'],
    [
      'لماذا تأسست الجمعية وماذا تريد أن تغير، بكلمات بسيطة.',
      'Pourquoi l’association existe et ce qu’elle veut changer, en mots simples.',
      'Why the association exists and what it wants to change, in plain words.',
    ],
  ).optional(),
  founded: field(
    year,
    ['سنة التأسيس', 'Année de création', 'Founded', 'Año de fundación', 'Gründungsjahr'],
    ['السنة فقط، مثل: 1999', 'L’année seulement, par exemple : 1999', 'The year only, for example: 1999'],
  ).optional(),
  registration: field(
    registration,
    ['التسجيل القانوني', 'Enregistrement', 'Registration', 'Registro', 'Registrierung'],
    [
      'ما كتب على وصل التصريح. اتركوا ما لا تعرفونه فارغا.',
      'Ce que dit le récépissé de déclaration. Laissez vide ce que vous ignorez.',
      'What the declaration receipt says. Leave empty what you do not know.',
    ],
  ).optional(),
  focusAreas,
  audiences: audiences.optional(),
  services: field(
    list(service, 30),
    ['الخدمات', 'Services', 'Services', 'Servicios', 'Angebote'],
    [
      'ما يمكن أن يطلبه منكم الناس اليوم، وما قدمتموه في الماضي مع سنواته.',
      'Ce que l’on peut vous demander aujourd’hui ; et ce qui s’est fait, avec ses années.',
      'What people can ask of you today; and what you did in the past, with its years.',
    ],
  ).optional(),
  activities: field(
    list(line(300), 30),
    ['الأنشطة', 'Activités', 'Activities', 'Actividades', 'Aktivitäten'],
    [
      'ما تنظمونه، في أسطر قصيرة، مثل: قافلة طبية كل ربيع.',
      'Ce que vous organisez, en lignes courtes : une caravane médicale au printemps…',
      'What you organise, in short lines: a medical caravan every spring…',
    ],
  ).optional(),
  team: field(
    list(member, 30),
    ['الفريق', 'Équipe', 'Team', 'Equipo', 'Team'],
    [
      'من يتحمل المسؤولية. المهام تكفي، والأسماء اختيارية.',
      'Qui porte l’association. Les fonctions suffisent, les noms sont facultatifs.',
      'Who runs the association. Roles are enough, names are optional.',
    ],
  ).optional(),
  places: places.optional(),
  area: field(
    area,
    ['منطقة التدخل', 'Territoire couvert', 'Area covered', 'Zona de actuación', 'Einzugsgebiet'],
    ['الأقاليم أو الجهات التي تعملون فيها فعلا.', 'Les provinces ou régions où vous agissez réellement.', 'The provinces or regions where you really work.'],
  ).optional(),
  languages: field(
    list(language),
    ['لغات الاستقبال', 'Langues d’accueil', 'Languages spoken', 'Idiomas de atención', 'Sprachen'],
    ['اللغات التي تستقبلون بها الناس.', 'Les langues dans lesquelles vous recevez le public.', 'The languages in which you receive people.'],
  ).optional(),
  contacts: contacts.optional(),
  website: website.optional(),
  links: field(
    list(socialLink, 10),
    ['على الشبكات', 'Sur les réseaux', 'On social networks', 'En redes sociales', 'In sozialen Netzwerken'],
    ['حساباتكم الرسمية فقط، وليس الصفحات الشخصية.', 'Vos comptes officiels seulement, pas de profils personnels.', 'Your official accounts only, no personal profiles.'],
  ).optional(),
  memberOf: field(
    list(reference('associations')),
    ['عضو في', 'Membre de', 'Member of', 'Miembro de', 'Mitglied bei'],
    ['الشبكات والفيدراليات التي تنتمون إليها. اختاروا من القائمة.', 'Vos réseaux et fédérations. Choisissez dans la liste.', 'Your networks and federations. Choose from the list.'],
  ).optional(),
  partners: field(
    list(reference('funders')),
    ['الشركاء', 'Partenaires', 'Partners', 'Socios', 'Partner'],
    ['المؤسسات التي تدعمكم أو تعمل معكم. اختاروا من القائمة.', 'Les organismes qui vous appuient. Choisissez dans la liste.', 'The bodies that support you. Choose from the list.'],
  ).optional(),
  refersTo: field(
    list(reference('associations')),
    ['توجه إلى', 'Oriente vers', 'Refers to', 'Deriva a', 'Verweist an'],
    ['إلى من توجهون الناس حين لا يمكنكم مساعدتهم؟', 'Vers qui orientez-vous quand vous ne pouvez pas aider ?', 'To whom do you send people when you cannot help?'],
  ).optional(),
  referrals: field(
    referrals,
    ['استقبال الإحالات', 'Accueil des orientations', 'Accepts referrals', 'Recepción de derivaciones', 'Nimmt Vermittlungen an'],
    [
      'كيف يوجه إليكم المهنيون أو الجمعيات شخصا يحتاج إلى مساعدة.',
      'Comment un professionnel ou une association vous adresse quelqu’un.',
      'How a professional or another association sends you somebody.',
    ],
  ).optional(),
  volunteers: field(
    z.boolean(),
    ['تستقبل المتطوعين', 'Accueille des bénévoles', 'Takes volunteers', 'Acoge voluntariado', 'Nimmt Freiwillige auf'],
    ['نعم، إن كان بإمكان المتطوعين أن يتصلوا بكم الآن.', 'Oui si des bénévoles peuvent s’adresser à vous dès maintenant.', 'Yes if volunteers can come to you now.'],
  ).optional(),
  waysToGive: field(
    list(wayToGive, 10),
    ['طرق الدعم', 'Soutenir', 'Ways to give', 'Cómo apoyar', 'Unterstützen'],
    [
      'كيف يمكن دعمكم: حساب الجمعية، تبرع عيني، كفالة…',
      'Comment vous soutenir : compte de l’association, dons en nature, parrainage…',
      'How to support you: the association’s account, gifts in kind, sponsorship…',
    ],
  ).optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Association = z.infer<typeof association>;
