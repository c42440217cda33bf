import { namesBesideRecords, routeNames } from './route-names.ts';

/** Why nothing can have this id, though its letters are right. */
export type Reservation = 'system' | 'route';

/** No file can have such a name on Windows: nobody there could check out the repository any more. */
const systemName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export function findReservation(id: string, of: 'record' | 'page'): Reservation | undefined {
  if (systemName.test(id)) return 'system';
  return (of === 'page' ? routeNames : namesBesideRecords).includes(id) ? 'route' : undefined;
}

/** An id that is free, as near as can be: `con` becomes `con-2`. */
export function freeId(id: string, of: 'record' | 'page'): string {
  return findReservation(id, of) ? `${id}-2` : id;
}
