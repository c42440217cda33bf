import type { Association } from '#model/associations.ts';
import type { Directory } from './directory.ts';

/** The associations that were verified last; those that never were come after, in the order of their ids. */
export function pickFresh(directory: Directory, most: number): Association[] {
  return [...directory.list.associations]
    .filter((association) => association.status !== 'closed')
    .sort((a, b) => (b.verification.date ?? '').localeCompare(a.verification.date ?? ''))
    .slice(0, most);
}
