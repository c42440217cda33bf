import { emailAddress } from '#model/fields/contact.ts';
import { cleanValue } from './clean-typed.ts';
import { Partly } from './doubt.ts';
import { isEmptyWord } from './is-empty-word.ts';
import { readEmail, splitEmails } from './read-email.ts';
import { type CellValues, codeOf } from './untaken.ts';

/** The addresses of mail in a cell; what is none, or holds other words, is told. */
export function listEmails(cell: string): CellValues<string> {
  const taken: CellValues<string> = { values: [], untaken: [] };
  if (isEmptyWord(cell)) return taken;
  for (const part of splitEmails(cleanValue(cell))) {
    const read = readEmail(part);
    const email = String(read instanceof Partly ? read.value : read).toLowerCase();
    if (!emailAddress.safeParse(email).success) taken.untaken.push({ value: part, why: 'email' });
    else if (!taken.values.includes(email)) taken.values.push(email);
    if (read instanceof Partly) taken.untaken.push({ value: part, why: codeOf(read) });
  }
  return taken;
}
