import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';

// Scripts stay off: these tests read what every visitor gets.
const window = new Window();

/**
 * A built page as a browser would read it, without running it.
 * @param site the folder of a built site
 * @param path the page's address, `/fr/associations/`
 */
export function openPage(site: string, path: string): Document {
  const file = path.endsWith('/') ? join(site, path, 'index.html') : join(site, path);
  const html = readFileSync(file, 'utf8');
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** The addresses of all pages of a built site, `/fr/404/` among them. */
export function listSitePages(site: string): string[] {
  return globSync('**/*.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

const texts = new WeakMap<object, string>();

/** What a person reads in an element: one space where there is any, and no invisible marks. */
export function readTidyText(of: { textContent: string | null } | null | undefined): string {
  if (!of) return '';
  // Pages do not change, and one asks for the text of the same parts many times.
  const known = texts.get(of) ?? tidySpaces(of.textContent ?? '');
  texts.set(of, known);
  return known;
}

export function tidySpaces(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
