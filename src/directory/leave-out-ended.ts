import type { Records } from '#model/collections.ts';
import { isLocalAccount } from './ways-to-give.ts';

type Place = NonNullable<Records['associations']['places']>[number];
type WayToGive = NonNullable<Records['associations']['waysToGive']>[number];
type Lists = { [C in keyof Records]: readonly Records[C][] };

/** What a record of any collection may have that ends. */
interface Ending {
  expires?: string;
  publicAppeal?: boolean;
  authorisation?: { to: string };
  waysToGive?: WayToGive[];
  place?: Place;
  places?: Place[];
}

/**
 * The records that may be public today, whatever their collection: none after its expiry or without
 * the authorisation that a public appeal asks for, no such appeal among the ways to give, no closure
 * of a place that is over.
 *
 * @param today ISO day
 */
export function leaveOutEnded(lists: Lists, today: string): Lists {
  const left = Object.entries(lists).map(([collection, records]) => {
    const shown = (records as readonly Ending[]).filter((record) => mayShow(record, today));
    return [collection, shown.map((record) => leaveOutParts(record, today))];
  });
  return Object.fromEntries(left) as Lists;
}

function mayShow(record: Ending, today: string): boolean {
  return mayShowAppeal(record, today) && (record.expires === undefined || record.expires >= today);
}

/** A record without its parts that have ended: what its pages and its form show. */
export function leaveOutEndedParts<R extends Records[keyof Records]>(record: R, today: string): R {
  return leaveOutParts(record as Ending, today) as R;
}

function leaveOutParts(record: Ending, today: string): Ending {
  const { place, places } = record;
  return {
    ...leaveOutAppeals(record, today),
    ...(place && { place: openPlace(place, today) }),
    ...(places && { places: places.map((each) => openPlace(each, today)) }),
  };
}

function leaveOutAppeals(record: Ending, today: string): Ending {
  const ways = record.waysToGive
    ?.filter((way) => mayShowAppeal(way, today))
    .map((way) => leaveOutAccount(way));
  if (!ways || ways.every((way, at) => way === record.waysToGive?.[at])) return record;
  const { waysToGive: _, ...rest } = record;
  return ways.length ? { ...rest, waysToGive: ways } : rest;
}

/** An account in the country calls upon whoever reads it: without an authorised appeal it is asked of the association. */
function leaveOutAccount(way: WayToGive): WayToGive {
  const { iban, ...rest } = way;
  return iban && isLocalAccount(iban) && !way.publicAppeal ? rest : way;
}

/** Hours that say nothing but a closure that is over say nothing at all. */
function openPlace(place: Place, today: string): Place {
  const { closures, ...week } = place.hours ?? {};
  if (!closures) return place;
  const ahead = closures.filter(({ to }) => to >= today);
  const hours = ahead.length ? { ...week, closures: ahead } : week;
  if (Object.keys(hours).length) return { ...place, hours };
  const { hours: _, ...rest } = place;
  return rest;
}

interface Appeal {
  publicAppeal?: boolean | undefined;
  authorisation?: { to: string } | undefined;
}

/**
 * Whether a request for donations may be shown: a call upon the public needs an authorisation that
 * has not ended (Moroccan law 18-18). Anything else may.
 *
 * @param today ISO day
 */
export function mayShowAppeal({ publicAppeal, authorisation }: Appeal, today: string): boolean {
  return !publicAppeal || (authorisation !== undefined && authorisation.to >= today);
}
