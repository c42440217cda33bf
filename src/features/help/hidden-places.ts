import type { Directory } from '#directory/directory.ts';
import { listSensitiveOf } from './sensitive.ts';

/** What leads to a place itself. */
export const wayFields: readonly string[] = ['address', 'postalCode', 'coordinates', 'directions'];

/** What decides whether the places of a record hide; of a record that is perhaps in no directory yet. */
export interface MayHide {
  focusAreas?: readonly string[] | undefined;
  audiences?: readonly string[] | undefined;
  services?: readonly (string | { service: string })[] | undefined;
  association?: string | undefined;
  associations?: readonly string[] | undefined;
}

/**
 * Whether nobody may learn where the places of a record are: it is about nothing but sensitive subjects,
 * or it shelters people whatever else it does, or it is of an association of which one of these is true.
 * The one rule: pages, searches, files, the demonstration of the editor and imports ask it.
 */
export function hidesPlaces(record: MayHide, directory: Directory): boolean {
  const { services = [], association, associations = [] } = record;
  if (listSensitiveOf(record, directory).length > 0) return true;
  const named = services.map((each) => (typeof each === 'object' ? each.service : each));
  if (named.some((each) => shelters(each, directory))) return true;
  return [association ?? [], associations].flat().some((owner) => {
    const found = directory.byId.associations.get(owner);
    return found !== undefined && hidesPlaces(found, directory);
  });
}

/** Where people sleep who must not be found. OpenStreetMap’s word tells such a service under any name. */
function shelters(service: string, directory: Directory): boolean {
  return (
    service === 'shelter' ||
    (directory.byId.services.get(service)?.osm?.includes('shelter') ?? false)
  );
}

/**
 * A place without its name and what leads to it, no more exact than what is left; the same object where
 * nothing is to be left out.
 */
export function hidePlace<P extends object>(place: P): P {
  const hidden = ['name', ...wayFields];
  const kept = Object.entries(place).filter(([key]) => !hidden.includes(key));
  if (kept.length === Object.keys(place).length) return place;
  return lowerPrecision(Object.fromEntries(kept)) as P;
}

/** A place is as exact as what is left of it. */
export function lowerPrecision(place: Record<string, unknown>): Record<string, unknown> {
  const { precision, commune, city, province } = place;
  if (precision !== 'exact' && precision !== 'street') return place;
  const lowered = commune || city ? 'commune' : province ? 'province' : 'country';
  return { ...place, precision: lowered };
}
