import { z } from 'zod';
import { website } from './fields/contact.ts';
import { field, list } from './fields/field.ts';
import { funders } from './fields/funding.ts';
import { money } from './fields/money.ts';
import { period } from './fields/period.ts';
import { recordId, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

export const programme = z.strictObject({
  id: recordId,
  name: field(line(160), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'], ['الاسم الرسمي للبرنامج.', 'Le nom officiel du programme.', 'The official name of the programme.']),
  acronym: field(
    word(20),
    ['الاسم المختصر', 'Sigle', 'Acronym', 'Sigla', 'Kürzel'],
    ['الحروف التي يُعرف بها، مثل: INDH', 'Les lettres sous lesquelles on le connaît, par exemple : INDH', 'The letters it is known by, for example: INDH'],
  ).optional(),
  summary: field(
    line(220),
    ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz'],
    ['جملة واحدة: ماذا يريد البرنامج أن يغير ولمن.', 'Une phrase : ce que le programme veut changer et pour qui.', 'One sentence: what the programme wants to change and for whom.'],
  ),
  description: field(
    prose(),
    ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung'],
    ['الأهداف، والمحاور، وطريقة العمل.', 'Les objectifs, les axes, la façon de travailler.', 'The aims, the strands, the way of working.'],
  ).optional(),
  funders: funders.optional(),
  implementers: field(
    list(reference('funders')),
    ['المنفذون', 'Mis en œuvre par', 'Implemented by', 'Ejecutado por', 'Umgesetzt von'],
    ['من يسير البرنامج على أرض الواقع. اختاروا من القائمة.', 'Qui conduit le programme sur le terrain. Choisissez dans la liste.', 'Who runs the programme on the ground. Choose from the list.'],
  ).optional(),
  partners: field(
    list(reference('funders')),
    ['الشركاء', 'Partenaires', 'Partners', 'Socios', 'Partner'],
    ['مؤسسات أخرى تساهم في البرنامج.', 'Les autres institutions qui y contribuent.', 'Other institutions that contribute.'],
  ).optional(),
  associations: field(
    list(reference('associations')),
    ['الجمعيات الشريكة', 'Associations partenaires', 'Partner associations', 'Asociaciones socias', 'Partnervereine'],
    ['الجمعيات التي تعمل داخل البرنامج. اختاروا من القائمة.', 'Les associations qui agissent dans le programme.', 'The associations that work within the programme.'],
  ).optional(),
  period: period.optional(),
  focusAreas,
  audiences: audiences.optional(),
  regions: regions.optional(),
  provinces: provinces.optional(),
  budget: field(
    money,
    ['الميزانية', 'Budget', 'Budget', 'Presupuesto', 'Budget'],
    ['المبلغ الإجمالي بالدرهم، إن ذكره مصدر.', 'Le montant total en dirhams, si une source le donne.', 'The total in dirhams, if a source gives it.'],
  ).optional(),
  website: website.optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Programme = z.infer<typeof programme>;
