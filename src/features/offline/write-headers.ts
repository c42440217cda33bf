import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSensitive } from './phone/caches.ts';

/**
 * Lets no browser put pages of sensitive subjects into its own memory of files: adds a rule for each to
 * the `_headers` of a built site. Hosts take a hundred rules, so that single associations have none.
 *
 * @param lists where the subjects stand, below the language: `help`
 */
export async function writeHeaders(site: string, lists: readonly string[]): Promise<void> {
  const found = await Promise.all(lists.map((list) => findSensitive(site, list)));
  const rules = found.flat().map((path) => `\n/:locale/${path}/*\n  Cache-Control: no-store\n`);
  await appendFile(join(site, '_headers'), rules.join(''));
}

/** Every language has the same pages; French has them all. */
async function findSensitive(site: string, list: string): Promise<string[]> {
  const folder = join(site, 'fr', list);
  const entries = await readdir(folder, { withFileTypes: true });
  const paths = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() && entry.name !== 'by-name')
      .map(async ({ name }) => {
        const html = await readFile(join(folder, name, 'index.html'), 'utf8');
        return isSensitive(html) ? [`${list}/${name}`] : [];
      }),
  );
  return paths.flat();
}
