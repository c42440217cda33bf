import { z } from 'zod';
import { website } from './fields/contact.ts';
import { choice, field, list } from './fields/field.ts';
import { funders, programmeAround } from './fields/funding.ts';
import { money } from './fields/money.ts';
import { period } from './fields/period.ts';
import { places } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose } from './fields/text.ts';
import { audiences, focusAreas, provinces } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const project = z.strictObject({
  id: recordId,
  name: field(
    line(160),
    ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
    ['اسم المشروع كما تعرفه الجمعية.', 'Le nom du projet, tel que l’association l’emploie.', 'The name of the project, as the association uses it.'],
  ),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة: ماذا يغير المشروع، ولمن، وأين.', 'Une phrase : ce que le projet change, pour qui et où.', 'One sentence: what the project changes, for whom and where.'],
  ),
  description: field(
    prose(),
    ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung'],
    ['المشكل، وما تم القيام به، وما تغير.', 'Le problème, ce qui a été fait, ce qui a changé.', 'The problem, what was done, what has changed.'],
  ).optional(),
  status: field(
    choice({
      planned: ['مبرمج', 'Prévu', 'Planned', 'Previsto', 'Geplant'],
      running: ['جار', 'En cours', 'Running', 'En curso', 'Laufend'],
      completed: ['منجز', 'Achevé', 'Completed', 'Terminado', 'Abgeschlossen'],
    }),
    ['الوضعية', 'Avancement', 'Status', 'Estado', 'Stand'],
    ['أين وصل المشروع؟', 'Où en est le projet ?', 'How far has the project come?'],
  ).optional(),
  programme: programmeAround(['البرنامج الذي يمول المشروع أو يؤطره، إن وجد.', 'Le programme qui porte le projet, s’il y en a un.', 'The programme behind the project, if any.']).optional(),
  associations: field(
    list(reference('associations')),
    ['الجمعيات المنفذة', 'Mené par', 'Led by', 'Dirigido por', 'Durchgeführt von'],
    ['الجمعيات التي تنفذ المشروع. اختاروا من القائمة.', 'Les associations qui mènent le projet. Choisissez dans la liste.', 'The associations that run the project. Choose from the list.'],
  ),
  partners: field(
    list(reference('associations')),
    ['جمعيات شريكة', 'Associations partenaires', 'Partner associations', 'Asociaciones socias', 'Partnervereine'],
    ['جمعيات أخرى تساعد في المشروع.', 'D’autres associations qui aident au projet.', 'Other associations that help with the project.'],
  ).optional(),
  funders: funders.optional(),
  period: period.optional(),
  focusAreas,
  audiences: audiences.optional(),
  provinces: provinces.optional(),
  places: places.optional(),
  budget: field(
    money,
    ['الميزانية', 'Budget', 'Budget', 'Presupuesto', 'Budget'],
    ['تكلفة المشروع بالدرهم، إن ذكرها مصدر.', 'Le coût du projet en dirhams, si une source le donne.', 'What the project costs in dirhams, if a source gives it.'],
  ).optional(),
  website: website.optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Project = z.infer<typeof project>;
