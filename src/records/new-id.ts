import type { Association } from '#model/associations.ts';
import { locales } from '#model/locales.ts';
import { findReservation } from '#model/reserved-ids.ts';
import { suggestId } from './suggest.ts';

type Named = Partial<Pick<Association, 'name' | 'acronym' | 'otherNames'>>;

/**
 * An id from the names of a new association, the Latin ones first; empty where none is written in Latin
 * letters.
 */
export function suggestNewId({ name = {}, acronym, otherNames = [] }: Named): string {
  const all = [...locales.map((locale) => name[locale]), ...otherNames, acronym];
  const names = all.flatMap((each) => (each ? [each] : []));
  const ordered = [...names.filter(isLatin), ...names.filter((each) => !isLatin(each))];
  const id = ordered.map(suggestNameId).find((each) => each.length > 1) ?? '';
  // “Association CON” cannot be called con, but by the whole of its name.
  return findReservation(id, 'record') ? `association-${id}` : id;
}

/** Whether all of its letters are Latin ones. */
function isLatin(name: string): boolean {
  return !/[^\p{Script=Latin}\P{L}]/u.test(name);
}

function suggestNameId(name: string): string {
  return suggestId(name)
    .replace(/^(?:l-)?(?:association|asociacion|verein|jamiat|jam3iyat)-(?=.)/, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** The id itself, or with the first number that nobody has. */
export function numberId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
