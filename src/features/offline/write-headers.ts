import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '#model/locales.ts';
import { isSensitive } from './phone/caches.ts';

/**
 * Lets no browser put pages of sensitive subjects into its own memory of files: adds a rule for each to
 * the `_headers` of a built site. Hosts take a hundred rules, so that single associations have none.
 *
 * @param locale one that is there: every language has the same of these pages
 * @param lists where the subjects stand, below the language: `help`
 */
export async function writeHeaders(
  site: string,
  locale: Locale,
  lists: readonly string[],
): Promise<void> {
  const found = await Promise.all(lists.map((list) => findSensitive(join(site, locale), list)));
  const rules = found.flat().map((path) => `\n/:locale/${path}/*\n  Cache-Control: no-store\n`);
  await appendFile(join(site, '_headers'), rules.join(''));
}

async function findSensitive(pages: string, list: string): Promise<string[]> {
  const folder = join(pages, list);
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
