import type { Records } from '#schemas/collections.ts';
import { mayShowAppeal } from './appeals.ts';

type Lists = { [C in keyof Records]: readonly Records[C][] };

/**
 * The records that may be public today: no wish after its expiry, no need after its own or without
 * the authorisation that a public appeal asks for, no such appeal among the ways to give.
 *
 * @param today ISO day
 */
export function leaveOutEnded(lists: Lists, today: string): Lists {
  return {
    ...lists,
    volunteers: lists.volunteers.filter((wish) => wish.expires >= today),
    needs: lists.needs.filter(
      (need) => mayShowAppeal(need, today) && (need.expires === undefined || need.expires >= today),
    ),
    associations: lists.associations.map((association) => {
      const ways = association.waysToGive?.filter((way) => mayShowAppeal(way, today));
      if (!ways || ways.length === association.waysToGive?.length) return association;
      const { waysToGive: _, ...rest } = association;
      return ways.length ? { ...rest, waysToGive: ways } : rest;
    }),
  };
}
