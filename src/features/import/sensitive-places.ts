import type { Directory } from '#directory/directory.ts';
import { listSensitiveOf } from '#features/help/sensitive.ts';
import type { Association } from '#model/associations.ts';

type Place = NonNullable<Association['places']>[number];

/** Whether a record is of who gives shelter, or of who is about nothing but sensitive subjects. */
export function mayBetray(record: Partial<Association>, directory: Directory): boolean {
  const givesShelter = record.services?.some(({ service }) => service === 'shelter') ?? false;
  return givesShelter || listSensitiveOf(record, directory).length > 0;
}

/** A place without what leads to its door; the same place where nothing does. */
export function hideDoor(place: Place): Place {
  const { address, coordinates, postalCode, directions, name, ...rest } = place;
  const doors = [address, coordinates, postalCode, directions, name];
  if (doors.every((each) => each === undefined)) return place;
  const precision = rest.commune || rest.city ? 'commune' : rest.province ? 'province' : 'country';
  return { ...rest, precision };
}
