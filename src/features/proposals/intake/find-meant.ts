import { foldTyped } from '#base/fold.ts';
import type { Directory } from '#directory/directory.ts';
import { code } from '#features/review/piece.ts';
import { RefusedAnswer } from './refused.ts';

/** The id in the address of an association’s page, or of the form that corrects it. */
const inAddress = /\/associations\/(?:\?id=)?([a-z\d-]+)/;

/**
 * The id of the association that somebody means: by its address, its id, or a name that no other bears.
 *
 * @param chosen the maintainer knows it
 * @throws {RefusedAnswer} where the maintainer has to say it
 */
export function findMeant(which: string, chosen: string | undefined, directory: Directory): string {
  const { byId, list } = directory;
  const written = chosen ?? inAddress.exec(which)?.[1] ?? which.trim();
  if (byId.associations.has(written)) return written;
  const folded = foldTyped(which);
  const named = list.associations.filter(({ name, otherNames = [], acronym }) =>
    [...Object.values(name), ...otherNames, acronym].some(
      (each) => foldTyped(each ?? '') === folded,
    ),
  );
  const [found] = named;
  if (found && named.length === 1) return found.id;
  throw new RefusedAnswer('intake.whichRecord', {
    which: [code(which)],
    example: [code(`--id ${found?.id ?? list.associations[0]?.id ?? 'dar-al-amal'}`)],
  });
}
