import { z } from 'zod';
import { website } from './fields/contact.ts';
import { field, list } from './fields/field.ts';
import { money } from './fields/money.ts';
import { period } from './fields/period.ts';
import { id, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const programme = z.strictObject({
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  name: field(line(160), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']),
  acronym: field(word(20), ['الاسم المختصر', 'Sigle', 'Acronym', 'Sigla', 'Kürzel']).optional(),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  description: field(prose(), ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung']).optional(),
  funders: field(list(reference('funders')), ['الممولون', 'Financé par', 'Funded by', 'Financiado por', 'Finanziert von']).optional(),
  implementers: field(list(reference('funders')), ['المنفذون', 'Mis en œuvre par', 'Implemented by', 'Ejecutado por', 'Umgesetzt von']).optional(),
  partners: field(list(reference('funders')), ['الشركاء', 'Partenaires', 'Partners', 'Socios', 'Partner']).optional(),
  associations: field(list(reference('associations')), ['الجمعيات الشريكة', 'Associations partenaires', 'Partner associations', 'Asociaciones socias', 'Partnerorganisationen']).optional(),
  period: field(period, ['الفترة', 'Période', 'Period', 'Periodo', 'Zeitraum']).optional(),
  focusAreas,
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  budget: field(money, ['الميزانية', 'Budget', 'Budget', 'Presupuesto', 'Budget']).optional(),
  website: website.optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Programme = z.infer<typeof programme>;
