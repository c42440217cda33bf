import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pagefind's own interfaces, its worker, and the filters, which nobody asks for. */
const unused = /^(?:pagefind-(?!entry\.json$).*|filter)$/;

/** Leaves in a bundle what the site uses, and lets it see each request of `pagefind.js`. */
export async function trimBundle(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (unused.test(name)) await rm(join(folder, name), { recursive: true });
  const script = join(folder, 'pagefind.js');
  await writeFile(script, openFetch(await readFile(script, 'utf8')));
}

/**
 * Pagefind goes on without a file of the index that does not come, as if nobody had the word. Its
 * requests therefore go through `fetchBy`, so that the site can say what is missing and ask again.
 *
 * @param script `pagefind.js`
 * @throws where it does not fetch as Pagefind 1.6 does
 */
export function openFetch(script: string): string {
  if (script.split('await fetch(').length !== 2)
    throw new Error('pagefind.js no longer fetches in one place.');
  return `let fetch=globalThis.fetch.bind(globalThis);export const fetchBy=(other)=>{fetch=other};${script}`;
}
