import type { Records } from '#model/collections.ts';

type Association = Records['associations'];
type Place = NonNullable<Association['places']>[number];
type Lists = { [C in keyof Records]: readonly Records[C][] };

/**
 * The records that may be public today: no wish after its expiry, no need after its own or without
 * the authorisation that a public appeal asks for, no such appeal among the ways to give, no closure
 * of a place that is over.
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
    associations: lists.associations.map((association) =>
      openPlaces(leaveOutAppeals(association, today), today),
    ),
    projects: lists.projects.map((project) => openPlaces(project, today)),
    opportunities: lists.opportunities.map((opportunity) => openPlaces(opportunity, today)),
    events: lists.events.map((event) =>
      event.place ? { ...event, place: openPlace(event.place, today) } : event,
    ),
  };
}

function leaveOutAppeals(association: Association, today: string): Association {
  const ways = association.waysToGive?.filter((way) => mayShowAppeal(way, today));
  if (!ways || ways.length === association.waysToGive?.length) return association;
  const { waysToGive: _, ...rest } = association;
  return ways.length ? { ...rest, waysToGive: ways } : rest;
}

function openPlaces<R extends { places?: Place[] | undefined }>(record: R, today: string): R {
  if (!record.places) return record;
  return { ...record, places: record.places.map((place) => openPlace(place, today)) };
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
