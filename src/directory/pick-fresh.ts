import type { Association } from '#model/associations.ts';
import type { Directory } from './directory.ts';
import { hasContact } from './reader-gaps.ts';

/**
 * The associations that were verified last. Those that never were come after: first who offers something and can
 * be reached, then the others, both in the order of their ids.
 */
export function pickFresh(directory: Directory, most: number): Association[] {
  return [...directory.list.associations]
    .filter((association) => association.status !== 'closed')
    .sort(
      (a, b) =>
        (b.verification.date ?? '').localeCompare(a.verification.date ?? '') ||
        Number(isOfUse(b)) - Number(isOfUse(a)),
    )
    .slice(0, most);
}

function isOfUse(association: Association): boolean {
  return association.services !== undefined && hasContact(association);
}
