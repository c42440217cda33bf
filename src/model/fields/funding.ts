import { field, type Hint, list } from './field.ts';
import { reference } from './reference.ts';

/** Who pays for a programme, a project or what a call will choose. */
export const funders = field(
  list(reference('funders')),
  ['الممولون', 'Financé par', 'Funded by', 'Financiado por', 'Finanziert von'],
  ['من يدفع. اختاروا من القائمة.', 'Qui paie. Choisissez dans la liste.', 'Who pays. Choose from the list.'],
);

/** The programme around a record; the hint says what the record is to it. */
export function programmeAround(hint: Hint) {
  return field(reference('programmes'), ['في إطار البرنامج', 'Programme', 'Programme', 'Programa', 'Programm'], hint);
}
