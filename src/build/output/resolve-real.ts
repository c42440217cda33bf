import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The folder that a path leads to once every link on the way is followed; what is not there yet is
 * put behind what is.
 */
export function resolveReal(path: string): string {
  const full = resolve(path);
  if (lstatSync(full, { throwIfNoEntry: false }) || dirname(full) === full)
    return realpathSync.native(full);
  return join(resolveReal(dirname(full)), basename(full));
}

/** Whether a folder is another one, or somewhere below it. Both paths are real ones. */
export function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}
