import { z } from 'zod';
import { contacts, website } from './fields/contact.ts';
import { choice, field, list } from './fields/field.ts';
import { countryCode } from './fields/place.ts';
import { socialLink } from './fields/link.ts';
import { money } from './fields/money.ts';
import { id, reference } from './fields/reference.ts';
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
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  kind: field(
    choice({
      'public-body': ['مؤسسة عمومية', 'Organisme public', 'Public body', 'Organismo público', 'Öffentliche Stelle'],
      agency: ['وكالة تعاون', 'Agence de coopération', 'Cooperation agency', 'Agencia de cooperación', 'Agentur für Zusammenarbeit'],
      foundation: ['مؤسسة مانحة', 'Fondation', 'Foundation', 'Fundación', 'Stiftung'],
      company: ['شركة', 'Entreprise', 'Company', 'Empresa', 'Unternehmen'],
      'diaspora-fund': ['صندوق لمغاربة العالم', 'Fonds de la diaspora', 'Diaspora fund', 'Fondo de la diáspora', 'Diaspora-Fonds'],
      'giving-platform': ['منصة للتبرع', 'Plateforme de dons', 'Giving platform', 'Plataforma de donaciones', 'Spendenplattform'],
      'support-centre': ['مركز دعم', 'Centre d’appui', 'Support centre', 'Centro de apoyo', 'Unterstützungszentrum'],
    }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
  ),
  status: field(
    choice({
      active: ['نشيط', 'Actif', 'Active', 'Activo', 'Aktiv'],
      'in-development': ['قيد التطوير', 'En développement', 'In development', 'En desarrollo', 'In Entwicklung'],
      closed: ['متوقف', 'Fermé', 'Closed', 'Cerrado', 'Geschlossen'],
    }),
    ['الوضعية', 'Situation', 'Status', 'Situación', 'Status'],
  ).optional(),
  name: field(line(160), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']),
  acronym: field(word(20), ['الاسم المختصر', 'Sigle', 'Acronym', 'Sigla', 'Kürzel']).optional(),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  description: field(prose(), ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung']).optional(),
  associations: field(list(reference('associations')), ['الجمعيات المرتبطة', 'Associations liées', 'Related associations', 'Asociaciones vinculadas', 'Verbundene Organisationen']).optional(),
  gives: field(list(choice(helpKinds)), ['ما يقدمه', 'Ce qu’il apporte', 'What it gives', 'Qué aporta', 'Was sie gibt']).optional(),
  recipients: field(line(300), ['لمن', 'À qui', 'To whom', 'A quién', 'An wen']).optional(),
  howToAsk: field(prose(1000), ['كيف تطلب الدعم', 'Comment demander', 'How to ask', 'Cómo solicitar', 'So fragen Sie an']).optional(),
  amount: field(money, ['المبالغ', 'Montants', 'Amounts', 'Importes', 'Beträge']).optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  country: field(countryCode, ['البلد', 'Pays', 'Country', 'País', 'Land']).optional(),
  contacts: contacts.optional(),
  website: website.optional(),
  links: field(list(socialLink, 10), ['على الشبكات', 'Sur les réseaux', 'On social networks', 'En redes sociales', 'In sozialen Netzwerken']).optional(),
  sources,
  verification,
});

export type Funder = z.infer<typeof funder>;
