import { extname } from 'node:path';
import { lookup } from 'mrmime';

/** Types of texts, which grow small when they are compressed. */
export const compressibleType = /text|javascript|json|xml|wasm/i;

/** What `mrmime` does not know. */
const others: Record<string, string> = { txt: 'text/plain', map: 'application/json' };

/**
 * The type of each kind of file in a site, so that every server says the same of it.
 *
 * @param files of the site
 * @returns `csv` to `text/csv`, in the order of names
 */
export function listFileTypes(files: readonly string[]): [extension: string, type: string][] {
  const extensions = new Set(files.map((file) => extname(file).slice(1).toLowerCase()));
  return [...extensions].sort().flatMap((extension) => {
    const type = lookup(extension) ?? others[extension];
    return type ? [[extension, type] as [string, string]] : [];
  });
}
