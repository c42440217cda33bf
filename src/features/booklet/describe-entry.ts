import type { Directory } from '#directory/directory.ts';
import { findFirstContact } from '#directory/first-contact.ts';
import { hidesPlaces } from '#features/help/hidden-places.ts';
import type { Association } from '#model/associations.ts';

type Place = NonNullable<Association['places']>[number];

/** How somebody without a phone of their own reaches an association: they borrow one, write, or walk. */
export interface WaysToReach {
  /** The number that every other page names first. */
  phone?: string | undefined;
  /** Whether it takes messages by WhatsApp and no calls. */
  isWhatsappOnly: boolean;
  /** When the contact of that number answers. */
  times?: NonNullable<Association['contacts']>[number]['times'];
  email?: string | undefined;
  website?: string | undefined;
}

/** Where an association is, as far as a public wall may say. */
export interface PlaceOnPaper {
  /** The place is told by telephone alone: nothing of it stands on paper. */
  isHidden: boolean;
  commune?: string | undefined;
  city?: Place['city'];
  hours?: Place['hours'];
  /** Only where no number is known, and nobody is in danger of being found there. */
  address?: Place['address'];
}

export function listWays({ contacts = [], website }: Association): WaysToReach {
  const { number, call, email } = findFirstContact(contacts);
  const contact = contacts.find(({ phones }) => phones?.some((each) => each.number === number));
  return {
    phone: number,
    isWhatsappOnly: number !== undefined && call === undefined,
    times: number ? contact?.times : undefined,
    email,
    website,
  };
}

export function hasWay(association: Association): boolean {
  const { phone, email, website } = listWays(association);
  return (phone ?? email ?? website) !== undefined;
}

/**
 * What a wall says of where an association is. A wall is read by everybody, also by whom somebody fled
 * from: of whoever shelters people or serves a sensitive need alone, not even the town; of whoever has
 * one sensitive service or public among others, no address.
 */
export function describePlace(
  association: Association,
  province: string,
  directory: Directory,
): PlaceOnPaper {
  if (hidesPlaces(association, directory)) return { isHidden: true };
  const { places = [], contacts } = association;
  const place = places.find((each) => each.province === province) ?? places[0];
  const mayShow = !findFirstContact(contacts).number && !touchesSensitive(association, directory);
  return {
    isHidden: false,
    commune: place?.commune,
    city: place?.city,
    hours: place?.hours,
    address: mayShow && place?.province === province ? place.address : undefined,
  };
}

/** Whether any of its services or publics is sensitive, whatever else it does. */
function touchesSensitive(
  { services = [], audiences = [] }: Association,
  { byId }: Directory,
): boolean {
  const served = services.flatMap((each) => each.audiences ?? []).map(({ audience }) => audience);
  return (
    services.some(({ service }) => byId.services.get(service)?.sensitive) ||
    [...audiences, ...served].some((id) => byId.audiences.get(id)?.sensitive)
  );
}
