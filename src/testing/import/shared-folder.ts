import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#build/tools.ts';

/** A folder beside the project that tests may use where it is; a worktree lies one folder deeper. */
export function findShared(path: string): string | undefined {
  return ['../shared', '../../shared']
    .map((folder) => join(root, folder, path))
    .find((folder) => existsSync(folder));
}
