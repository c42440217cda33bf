import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#build/tools.ts';

/**
 * The folder of a standard beside the project (`hsds-3/schema`), of which nothing is copied into it, or
 * nothing where it is not: a test says then that it skips.
 */
export function findStandard(name: string): string | undefined {
  const found = ['../shared', '../../shared']
    .map((folder) => join(root, folder, 'standards', name))
    .find((folder) => existsSync(folder));
  if (!found) process.stderr.write(`Skipped: ../shared/standards/${name} is not there.\n`);
  return found;
}

/** The JSON files of a folder, by name. */
export function readSchemas(folder: string): Map<string, object> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as object]),
  );
}
