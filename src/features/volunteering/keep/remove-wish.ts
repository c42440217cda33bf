import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  commitPath,
  findRoot,
  findWish,
  pathOfWish,
  refuseChanges,
  WishProblem,
} from './wish-file.ts';

/**
 * Takes the file of a wish away, as a commit of its own. The history keeps it: see `erase-history.ts`.
 *
 * @returns the path in the content, and the commit where the content is in a repository
 * @throws {WishProblem}
 */
export async function removeWish(
  content: string,
  reference: string,
): Promise<{ path: string; commit?: string }> {
  const path = pathOfWish(reference);
  if (!(await findWish(content, reference))) throw new WishProblem('unknown', { reference });
  const root = await findRoot(content);
  if (root) await refuseChanges(content, path);
  await rm(join(content, path));
  // What no commit has ever held leaves nothing behind.
  return root
    ? { path, commit: await commitPath(content, path, `Erase the wish ${reference}`) }
    : { path };
}
