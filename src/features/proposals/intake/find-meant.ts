import { foldTyped } from '#base/fold.ts';
import type { Directory } from '#directory/directory.ts';
import { code } from '#features/review/piece.ts';
import { describeCollection, type ProposedCollection } from '#model/collections.ts';
import type { Text } from '#model/fields/text.ts';
import { RefusedAnswer } from './refused.ts';

/** The id in the address of a record’s page, or of the form that corrects it. */
function readAddress(which: string, collection: ProposedCollection): string | undefined {
  const { address } = describeCollection(collection);
  const folder = typeof address === 'object' ? address.records : address;
  const found = new RegExp(`/(?:${folder}|propose/${collection})/(?:\\?id=)?([a-z\\d-]+)`);
  return found.exec(which)?.[1];
}

/**
 * The id of the record that somebody means: by its address, its id, or a name that no other bears.
 *
 * @param chosen the maintainer knows it
 * @throws {RefusedAnswer} where the maintainer has to say it
 */
export function findMeant(
  collection: ProposedCollection,
  which: string,
  chosen: string | undefined,
  directory: Directory,
): string {
  const records: readonly Named[] = directory.list[collection];
  const written = chosen ?? readAddress(which, collection) ?? which.trim();
  if (records.some(({ id }) => id === written)) return written;
  const folded = foldTyped(which);
  const named = records.filter(({ name = {}, otherNames = [], acronym }) =>
    [...Object.values(name), ...otherNames, acronym].some(
      (each) => foldTyped(each ?? '') === folded,
    ),
  );
  const [found] = named;
  if (found && named.length === 1) return found.id;
  throw new RefusedAnswer('intake.whichRecord', {
    which: [code(which)],
    example: [code(`--id ${found?.id ?? records[0]?.id ?? 'dar-al-amal'}`)],
  });
}

interface Named {
  id: string;
  name?: Text;
  otherNames?: readonly string[] | undefined;
  acronym?: string | undefined;
}
