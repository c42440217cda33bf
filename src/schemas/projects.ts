import { z } from 'zod';
import { website } from './fields/contact.ts';
import { choice, field, list } from './fields/field.ts';
import { money } from './fields/money.ts';
import { period } from './fields/period.ts';
import { places } from './fields/place.ts';
import { id, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const project = z.strictObject({
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  name: field(line(160), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  description: field(prose(), ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung']).optional(),
  status: field(
    choice({
      planned: ['مبرمج', 'Prévu', 'Planned', 'Previsto', 'Geplant'],
      running: ['جار', 'En cours', 'Running', 'En curso', 'Laufend'],
      completed: ['منجز', 'Achevé', 'Completed', 'Terminado', 'Abgeschlossen'],
    }),
    ['الوضعية', 'Avancement', 'Status', 'Estado', 'Stand'],
  ).optional(),
  programme: field(reference('programmes'), ['في إطار البرنامج', 'Programme', 'Programme', 'Programa', 'Programm']).optional(),
  associations: field(list(reference('associations')), ['الجمعيات المنفذة', 'Mené par', 'Led by', 'Dirigido por', 'Durchgeführt von']),
  partners: field(list(reference('associations')), ['جمعيات شريكة', 'Associations partenaires', 'Partner associations', 'Asociaciones socias', 'Partnerorganisationen']).optional(),
  funders: field(list(reference('funders')), ['الممولون', 'Financé par', 'Funded by', 'Financiado por', 'Finanziert von']).optional(),
  period: field(period, ['الفترة', 'Période', 'Period', 'Periodo', 'Zeitraum']).optional(),
  focusAreas,
  audiences: audiences.optional(),
  provinces: provinces.optional(),
  places: places.optional(),
  budget: field(money, ['الميزانية', 'Budget', 'Budget', 'Presupuesto', 'Budget']).optional(),
  website: website.optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Project = z.infer<typeof project>;
