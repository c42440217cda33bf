import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '#build/tools.ts';
import type { NamesByLocale } from './query-file.ts';

interface Named {
  id: string;
  name: NamesByLocale;
  aliases?: string[];
}

/** Names of a collection's records in all languages, their aliases after them, by id. */
export function readNames(collection: 'provinces' | 'focus-areas'): Map<string, string[]> {
  const folder = join(root, 'content', collection);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Named)
      .map(({ id, name, aliases = [] }) => [id, [...Object.values(name), ...aliases]]),
  );
}
