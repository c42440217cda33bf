import { z } from 'zod';
import { authorisation } from './fields/authorisation.ts';
import { contacts } from './fields/contact.ts';
import { day } from './fields/date.ts';
import { choice, field } from './fields/field.ts';
import { money } from './fields/money.ts';
import { id, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';
import { verification } from './fields/verification.ts';
import { helpKinds } from './funders.ts';

/** What an association lacks, or has to offer to others. */
export const need = z.strictObject({
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  association: field(reference('associations'), ['الجمعية', 'Association', 'Association', 'Asociación', 'Organisation']),
  direction: field(
    choice({
      seeks: ['تحتاج', 'Recherche', 'Seeks', 'Busca', 'Sucht'],
      offers: ['تعرض', 'Propose', 'Offers', 'Ofrece', 'Bietet'],
    }),
    ['الاتجاه', 'Sens', 'Direction', 'Sentido', 'Richtung'],
  ),
  kind: field(
    choice({ ...helpKinds, partnership: ['شراكة', 'Partenariat', 'Partnership', 'Colaboración', 'Partnerschaft'] }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
  ),
  name: field(line(160), ['العنوان', 'Titre', 'Title', 'Título', 'Titel']),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  description: field(prose(2000), ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung']).optional(),
  amount: field(money, ['المبلغ', 'Montant', 'Amount', 'Importe', 'Betrag']).optional(),
  quantity: field(line(120), ['الكمية', 'Quantité', 'Quantity', 'Cantidad', 'Menge']).optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  skills: skills.optional(),
  provinces: provinces.optional(),
  posted: field(day, ['نُشر في', 'Publié le', 'Posted', 'Publicado', 'Veröffentlicht']),
  expires: field(day, ['صالح إلى', 'Valable jusqu’au', 'Valid until', 'Válido hasta', 'Gültig bis']).optional(),
  publicAppeal: field(z.boolean(), ['نداء عمومي للتبرع', 'Appel public à la générosité', 'Public appeal for donations', 'Llamamiento público a donar', 'Öffentlicher Spendenaufruf']).optional(),
  authorisation: field(authorisation, ['الترخيص', 'Autorisation', 'Authorisation', 'Autorización', 'Genehmigung']).optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Need = z.infer<typeof need>;
