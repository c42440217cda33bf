import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A generated file that is not as it should be. */
export interface Drift {
  path: string;
  problem: 'missing' | 'changed' | 'superfluous';
}

/**
 * Compares generated files with those that stand on the disk.
 *
 * @param root the folder that the paths start from
 * @param patterns where generated files live: what stands there and is not expected is superfluous
 */
export async function findDrift(
  files: ReadonlyMap<string, string>,
  root: string,
  patterns: readonly string[],
): Promise<Drift[]> {
  const drift: Drift[] = [];
  for (const [path, text] of files) {
    const found = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (found === undefined) drift.push({ path, problem: 'missing' });
    else if (found.replaceAll('\r\n', '\n') !== text) drift.push({ path, problem: 'changed' });
  }
  for await (const found of glob([...patterns], { cwd: root })) {
    const path = found.replaceAll('\\', '/');
    if (!files.has(path)) drift.push({ path, problem: 'superfluous' });
  }
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
}
