import { z } from 'zod';
import { authorisation, publicAppeal } from './fields/authorisation.ts';
import { contacts } from './fields/contact.ts';
import { day } from './fields/date.ts';
import { choice, field } from './fields/field.ts';
import { money } from './fields/money.ts';
import { posted } from './fields/posted.ts';
import { recordId, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, skills } from './fields/topics.ts';
import { verification } from './fields/verification.ts';
import { helpKinds } from './funders.ts';

/** What an association lacks, or has to offer to others. */
export const need = z.strictObject({
  id: recordId,
  association: field(
    reference('associations'),
    ['الجمعية', 'Association', 'Association', 'Asociación', 'Verein'],
    ['من يطلب أو يعرض. اختاروا من القائمة.', 'Qui cherche ou propose. Choisissez dans la liste.', 'Who seeks or offers. Choose from the list.'],
  ),
  direction: field(
    choice({
      seeks: ['تحتاج', 'Recherche', 'Seeks', 'Busca', 'Sucht'],
      offers: ['تعرض', 'Propose', 'Offers', 'Ofrece', 'Bietet'],
    }),
    ['الاتجاه', 'Sens', 'Direction', 'Sentido', 'Richtung'],
    ['هل تحتاج الجمعية إلى شيء أم تعرضه على غيرها؟', 'L’association cherche-t-elle quelque chose, ou le propose-t-elle ?', 'Does the association seek something, or offer it?'],
  ),
  kind: field(
    choice({ ...helpKinds, partnership: ['شراكة', 'Partenariat', 'Partnership', 'Colaboración', 'Partnerschaft'] }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
    ['مال، أو أشياء، أو كفاءات، أو شراكة.', 'Argent, objets, compétences ou partenariat.', 'Money, goods, skills or a partnership.'],
  ),
  name: field(
    line(160),
    ['العنوان', 'Titre', 'Title', 'Título', 'Titel'],
    ['بضع كلمات، مثل: عشرة حواسيب لقاعة الدروس.', 'Quelques mots, par exemple : dix ordinateurs pour la salle de cours.', 'A few words, for example: ten computers for the classroom.'],
  ),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة: ماذا، ولماذا، ولمن.', 'Une phrase : quoi, pourquoi et pour qui.', 'One sentence: what, why and for whom.'],
  ),
  description: field(
    prose(2000),
    ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung'],
    ['ما سيتغير بفضل هذا الدعم، وما الذي يهم المانح معرفته.', 'Ce que cela changera, et ce qu’un donateur voudra savoir.', 'What it will change, and what a giver will want to know.'],
  ).optional(),
  amount: field(
    money,
    ['المبلغ', 'Montant', 'Amount', 'Importe', 'Betrag'],
    ['بالدرهم وبلا فراغات، مثل: 50000', 'En dirhams et sans espaces, par exemple : 50000', 'In dirhams, without spaces, for example: 50000'],
  ).optional(),
  quantity: field(
    line(120),
    ['الكمية', 'Quantité', 'Quantity', 'Cantidad', 'Menge'],
    ['مثل: 10 حواسيب، 200 محفظة.', 'Par exemple : 10 ordinateurs, 200 cartables.', 'For example: 10 computers, 200 school bags.'],
  ).optional(),
  focusAreas: focusAreas.optional(),
  audiences: audiences.optional(),
  skills: skills.optional(),
  provinces: provinces.optional(),
  posted,
  expires: field(
    day,
    ['صالح إلى', 'Valable jusqu’au', 'Valid until', 'Válido hasta', 'Gültig bis'],
    ['بعد هذا اليوم لا يظهر الطلب بين الطلبات الجارية.', 'Après ce jour, l’annonce n’est plus montrée comme en cours.', 'After this day it is no longer shown as current.'],
  ).optional(),
  publicAppeal: publicAppeal.optional(),
  authorisation: authorisation.optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Need = z.infer<typeof need>;
