import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '#directory/directory.ts';
import type { Association } from '#model/associations.ts';
import { findReservation } from '#model/reserved-ids.ts';
import { suggestId } from '#records/suggest.ts';

type Place = NonNullable<Association['places']>[number];

/**
 * What a visitor leaves unsaid but a record must say: how exactly its places are known, told by what
 * is written, and the codes of communes that were named.
 */
export function completePlaces(record: object, directory: Directory): object {
  const { places } = record as { places?: Place[] };
  if (!places) return record;
  return {
    ...record,
    places: places.map((place) => ({
      ...place,
      ...(place.commune && { commune: findCommune(place, directory) }),
      precision: isStillTrue(place) ? place.precision : guessPrecision(place),
    })),
  };
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
 * A new record, which rests on what somebody sent and nobody has confirmed.
 *
 * @param received ISO day
 */
export function completeNew(record: object, id: string, received: string): object {
  const source = {
    id: `proposal-${received}`,
    title: {
      ar: 'اقتراح توصل به الدليل عبر الاستمارة',
      fr: 'Proposition reçue par le formulaire',
      en: 'Proposal received through the form',
    },
    consulted: received,
  };
  return {
    ...record,
    kind: (record as Partial<Association>).kind ?? 'association',
    id,
    sources: [source],
    verification: { level: 'declared' },
  };
}

/** An id from the names, the Latin ones first; empty where none is written in Latin letters. */
export function suggestNewId(record: object): string {
  const { name = {}, acronym, otherNames = [] } = record as Partial<Association>;
  const names = [name.fr, name.en, name.es, name.de, ...otherNames, acronym, name.ar, name.zgh];
  const ids = names.map((each) =>
    suggestId(each ?? '')
      .replace(/^(?:l-)?(?:association|asociacion|verein|jamiat|jam3iyat)-(?=.)/, '')
      .slice(0, 60)
      .replace(/-$/, ''),
  );
  const id = ids.find((each) => each.length > 1) ?? '';
  // “Association CON” cannot be called con, but by the whole of its name.
  return findReservation(id, 'record') ? `association-${id}` : id;
}
