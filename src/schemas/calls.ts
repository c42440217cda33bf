import { z } from 'zod';
import { contacts } from './fields/contact.ts';
import { day } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { webLink } from './fields/link.ts';
import { money } from './fields/money.ts';
import { id, reference } from './fields/reference.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

/** A call for proposals. Without dates it is shown as “dates not known”, never as open. */
export const call = z.strictObject({
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  name: field(line(160), ['العنوان', 'Titre', 'Title', 'Título', 'Titel']),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  description: field(prose(), ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung']).optional(),
  funders: field(list(reference('funders')), ['الممولون', 'Financé par', 'Funded by', 'Financiado por', 'Finanziert von']).optional(),
  programme: field(reference('programmes'), ['في إطار البرنامج', 'Programme', 'Programme', 'Programa', 'Programm']).optional(),
  opens: field(day, ['تاريخ الفتح', 'Ouverture', 'Opens', 'Apertura', 'Beginn']).optional(),
  closes: field(day, ['آخر أجل', 'Date limite', 'Closes', 'Fecha límite', 'Frist']).optional(),
  amount: field(money, ['المبلغ', 'Montant', 'Amount', 'Importe', 'Betrag']).optional(),
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
  ).optional(),
  conditions: field(prose(2000), ['الشروط', 'Conditions', 'Conditions', 'Condiciones', 'Bedingungen']).optional(),
  focusAreas,
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  apply: field(webLink, ['رابط الترشح', 'Où candidater', 'Where to apply', 'Dónde presentarse', 'Bewerbung']).optional(),
  contacts: contacts.optional(),
  sources,
  verification,
});

export type Call = z.infer<typeof call>;
