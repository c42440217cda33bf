import { code } from '#features/review/piece.ts';
import { idPattern } from '#model/fields/reference.ts';
import { findReservation } from '#model/reserved-ids.ts';
import { numberId, suggestNewId } from '#records/new-id.ts';
import { RefusedAnswer } from './refused.ts';

/**
 * The id of a new record: the one that the maintainer chose, or one made from its names.
 *
 * @param other what it is called where no name of it gives an id; of an association the maintainer chooses
 * @throws {RefusedAnswer} where the maintainer has to choose
 */
export function chooseId(
  record: object,
  chosen: string | undefined,
  isTaken: (id: string) => boolean,
  other = '',
): string {
  const id = chosen ?? (suggestFreeId(record, isTaken) || other);
  const example = [code(`--id ${id ? `${id}-2` : 'dar-al-amal'}`)];
  if (!id) throw new RefusedAnswer('intake.needId', { example });
  if (!idPattern.test(id) || id.length < 2 || id.length > 80)
    throw new RefusedAnswer('intake.badId', { id: [code(id)] });
  if (findReservation(id, 'record'))
    throw new RefusedAnswer('intake.reservedId', { id: [code(id)], example });
  if (isTaken(id)) throw new RefusedAnswer('intake.takenId', { id: [code(id)], example });
  return id;
}

/** Two associations may bear one name; whether they are one is asked besides. */
function suggestFreeId(record: object, isTaken: (id: string) => boolean): string {
  const id = suggestNewId(record);
  return id && numberId(id, isTaken);
}
