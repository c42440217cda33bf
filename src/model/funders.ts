import { z } from 'zod';
import { contacts, website } from './fields/contact.ts';
import { countryCode } from './fields/country.ts';
import { choice, field, list } from './fields/field.ts';
import { socialLink } from './fields/link.ts';
import { money } from './fields/money.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** Kinds of help; needs use the same list. */
export const helpKinds = {
  financial: ['مالي', 'Financier', 'Financial', 'Económica', 'Finanziell'],
  material: ['مادي', 'Matériel', 'Material', 'Material', 'Sachmittel'],
  professional: ['كفاءات وخبرة', 'Compétences', 'Professional', 'Profesional', 'Fachlich'],
} as const satisfies Parameters<typeof choice>[0];

export const funder = z.strictObject({
  id: recordId,
  kind: field(
    choice({
      'public-body': ['مؤسسة عمومية', 'Organisme public', 'Public body', 'Organismo público', 'Öffentliche Stelle'],
      agency: ['وكالة تعاون', 'Agence de coopération', 'Cooperation agency', 'Agencia de cooperación', 'Agentur für Zusammenarbeit'],
      foundation: ['مؤسسة مانحة', 'Fondation', 'Foundation', 'Fundación', 'Stiftung'],
      company: ['شركة', 'Entreprise', 'Company', 'Empresa', 'Unternehmen'],
      'diaspora-fund': ['صندوق لمغاربة العالم', 'Fonds de la diaspora', 'Diaspora fund', 'Fondo de la diáspora', 'Diaspora-Fonds'],
      'giving-platform': ['منصة للتبرع', 'Plateforme de dons', 'Giving platform', 'Plataforma de donaciones', 'Spendenplattform'],
      'support-centre': ['مركز دعم', 'Centre d’appui', 'Support centre', 'Centro de apoyo', 'Unterstützungszentrum'],
      'information-platform': ['منصة معلومات', 'Plateforme d’information', 'Information platform', 'Plataforma de información', 'Informationsplattform'],
    }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
    ['اختاروا ما يصف هذه الجهة أكثر من غيره.', 'Choisissez ce qui décrit le mieux cet organisme.', 'Choose what describes this body best.'],
  ),
  status: field(
    choice({
      active: ['نشيط', 'Actif', 'Active', 'Activo', 'Aktiv'],
      'in-development': ['قيد التطوير', 'En développement', 'In development', 'En desarrollo', 'In Entwicklung'],
      closed: ['متوقف', 'Fermé', 'Closed', 'Cerrado', 'Geschlossen'],
    }),
    ['الوضعية', 'Situation', 'Status', 'Situación', 'Status'],
    ['هل تقدم الدعم الآن؟', 'Apporte-t-il son appui en ce moment ?', 'Does it give support at present?'],
  ).optional(),
  name: field(
    line(160),
    ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
    ['الاسم الرسمي، بلغة واحدة على الأقل.', 'Le nom officiel, dans une langue au moins.', 'The official name, in at least one language.'],
  ),
  acronym: field(
    word(20),
    ['الاسم المختصر', 'Sigle', 'Acronym', 'Sigla', 'Kürzel'],
    ['الحروف التي تُعرف بها، مثل: ADS', 'Les lettres sous lesquelles on le connaît, par exemple : ADS', 'The letters it is known by, for example: ADS'],
  ).optional(),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة: ماذا تدعم ومن.', 'Une phrase : ce qu’il soutient et qui.', 'One sentence: what it supports and whom.'],
  ),
  description: field(
    prose(),
    ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung'],
    ['أهدافها وطريقة عملها، بكلمات بسيطة.', 'Ses buts et sa façon de travailler, en mots simples.', 'Its aims and how it works, in plain words.'],
  ).optional(),
  associations: field(
    list(reference('associations')),
    ['الجمعيات المرتبطة', 'Associations liées', 'Related associations', 'Asociaciones vinculadas', 'Verbundene Vereine'],
    ['الجمعيات التي لها صلة دائمة بهذه الجهة. اختاروا من القائمة.', 'Les associations durablement liées à cet organisme.', 'The associations that have a lasting tie with this body.'],
  ).optional(),
  gives: field(
    list(choice(helpKinds)),
    ['ما يقدمه', 'Ce qu’il apporte', 'What it gives', 'Qué aporta', 'Was sie gibt'],
    ['مال، أو معدات، أو خبرة: اختاروا كل ما تقدمه.', 'Argent, matériel, savoir-faire : choisissez tout ce qu’il apporte.', 'Money, goods, know-how: choose everything it gives.'],
  ).optional(),
  recipients: field(
    line(300),
    ['لمن', 'À qui', 'To whom', 'A quién', 'An wen'],
    ['من يمكنه أن يطلب، مثل: جمعيات عمرها سنتان على الأقل.', 'Qui peut demander : les associations d’au moins deux ans…', 'Who may ask: associations at least two years old…'],
  ).optional(),
  howToAsk: field(
    prose(1000),
    ['كيف تطلب الدعم', 'Comment demander', 'How to ask', 'Cómo solicitar', 'So fragen Sie an'],
    ['الخطوات، والوثائق، والوقت المناسب.', 'Les étapes, les pièces à fournir, le bon moment.', 'The steps, the papers, the right time.'],
  ).optional(),
  amount: field(
    money,
    ['المبالغ', 'Montants', 'Amounts', 'Importes', 'Beträge'],
    ['من كم إلى كم يحصل المشروع عادة، بالدرهم.', 'De combien à combien par projet, en dirhams.', 'From how much to how much for a project, in dirhams.'],
  ).optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  country: field(
    countryCode,
    ['البلد', 'Pays', 'Country', 'País', 'Land'],
    ['بلد المقر: رمز من حرفين، مثل MA أو FR.', 'Le pays du siège : code à deux lettres, MA ou FR.', 'The country of its seat: two letters, such as MA or FR.'],
  ).optional(),
  contacts: contacts.optional(),
  website: website.optional(),
  links: field(
    list(socialLink, 10),
    ['على الشبكات', 'Sur les réseaux', 'On social networks', 'En redes sociales', 'In sozialen Netzwerken'],
    ['الحسابات الرسمية فقط.', 'Les comptes officiels seulement.', 'Official accounts only.'],
  ).optional(),
  sources,
  verification,
});

export type Funder = z.infer<typeof funder>;
