import { isDeepStrictEqual } from 'node:util';
import { addDays } from '#base/add-days.ts';
import type { Directory } from '#directory/directory.ts';
import type { Association } from '#model/associations.ts';
import { type ProposedCollection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { mostDaysOfWish } from '#validation/wish-expires.ts';

type Place = NonNullable<Association['places']>[number];

/**
 * What a visitor leaves unsaid but a record must say: how exactly its places are known, told by what
 * is written, and the codes of communes that were named.
 */
export function completePlaces(record: object, directory: Directory): object {
  const { place, places } = record as { place?: Place; places?: Place[] };
  const complete = (each: Place) => ({
    ...fitPrecision(each),
    ...(each.commune && { commune: findCommune(each, directory) }),
  });
  return {
    ...record,
    ...(place && { place: complete(place) }),
    ...(places && { places: places.map(complete) }),
  };
}

/** A place that is as exact as what is written of it. */
export function fitPrecision(place: Place): Place {
  return { ...place, precision: isStillTrue(place) ? place.precision : guessPrecision(place) };
}

/** Where the address was taken out, nobody knows the door any more. */
function isStillTrue({ precision, address, coordinates }: Place): boolean {
  const isExact = precision === 'exact' || precision === 'street';
  return precision !== undefined && (!isExact || Boolean(address ?? coordinates));
}

/** Places with another address and the old point: the map would lead to the old door. */
export function findStalePoints(before: object, after: object): string[] {
  const [was, is] = [before, after].map((record) => (record as { places?: Place[] }).places ?? []);
  return (is ?? []).flatMap(({ address, coordinates }) => {
    if (!address || !coordinates) return [];
    const old = was?.find((place) => isDeepStrictEqual(place.coordinates, coordinates));
    const isSame = !old || isDeepStrictEqual(old.address, address);
    return isSame ? [] : [`${coordinates.lat}, ${coordinates.lng}`];
  });
}

function guessPrecision(place: Place): Place['precision'] {
  if (place.address) return 'street';
  if (place.commune || place.city) return 'commune';
  return place.province ? 'province' : 'country';
}

/** The code of a commune by its name, which several provinces may share. */
function findCommune({ commune = '', province }: Place, directory: Directory): string {
  const communes = directory.list.provinces
    .filter(({ id }) => !province || id === province)
    .flatMap((each) => each.communes)
    .filter(({ name }) => Object.values(name).includes(commune));
  return communes.length === 1 ? (communes[0]?.code ?? commune) : commune;
}

/**
 * A new record, which rests on what somebody sent and nobody has confirmed; it says as much as its schema
 * has room for.
 *
 * @param received ISO day
 */
export function completeNew(
  collection: ProposedCollection,
  record: object,
  id: string,
  received: string,
): object {
  const { properties = {} } = describeFields(schemas[collection]);
  const source = {
    id: `proposal-${received}`,
    title: {
      ar: 'اقتراح توصل به الدليل عبر الاستمارة',
      fr: 'Proposition reçue par le formulaire',
      en: 'Proposal received through the form',
    },
    consulted: received,
  };
  const { kind = 'association', expires = addDays(received, mostDaysOfWish) } = record as {
    kind?: string;
    expires?: string;
  };
  return {
    ...record,
    ...(collection === 'associations' && { kind }),
    ...(collection === 'volunteers' && { expires }),
    ...(properties.posted && { posted: received }),
    id,
    ...(properties.sources && { sources: [source] }),
    ...(properties.verification && { verification: { level: 'declared' } }),
  };
}
