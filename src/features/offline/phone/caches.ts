import { basePath } from '#base/base-path.ts';
import { fallbackLocale, isLocale } from '#model/locales.ts';

/**
 * What the phone keeps of the site, by the names of its caches. `start`: the page that says what is
 * kept, in the languages that were read. `seen`: the pages seen last, but no sensitive one. `parts`: style sheets, scripts
 * and fonts of these. And one for each province that somebody keeps: `kept/fr/chichaoua`. At the end of each stands the path of the
 * site, for its host may have other sites with caches of theirs.
 */
export const seenCache = `pages${basePath}`;
export const cacheNames = {
  start: `start${basePath}`,
  seen: seenCache,
  parts: `parts${basePath}`,
};

/** What a page tells the worker when somebody erases all. */
export const eraseMessage = 'erase';

const savedPrefix = 'kept';

export function nameSavedCache(locale: string, province: string): string {
  return `${savedPrefix}/${locale}/${province}${basePath}`;
}

/** Nothing for a cache of another kind. */
export function readSavedCacheName(
  name: string,
): { locale: string; province: string } | false | '' | undefined {
  const [prefix, locale, province] = name.split('/');
  if (basePath && !isOwn(name)) return;
  return prefix === savedPrefix && locale && province && { locale, province };
}

/** Whether a cache is of this site. */
export function isOwn(name: string): boolean {
  return name.endsWith(basePath);
}

/** Whether a cache of this site is none of those above: one of an older worker, which kept what is no longer kept. */
export function isOutdated(name: string): boolean {
  return (
    isOwn(name) && !Object.values<string>(cacheNames).includes(name) && !readSavedCacheName(name)
  );
}

/** Whether a page, or the file of a record, says of itself that the phone may keep no trace of it. */
export function isSensitive(text: string): boolean {
  return /"isSensitive":\s*true|<html[^>]* data-sensitive/.test(text);
}

/** The address under which a page is kept, without what stands behind `?`: somebody may have typed it. */
export function cacheAddress(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** The style sheets, scripts and fonts that a page names, and a script its own; every build gives them new names. */
export function listParts(text: string): string[] {
  const named =
    text.match(
      basePath
        ? new RegExp(`${basePath}/(?:_astro|fonts)/[\\w.@-]+`, 'g')
        : /\/(?:_astro|fonts)\/[\w.@-]+/g,
    ) ?? [];
  const imported = text.match(/(?<=["']\.\/)[\w.@-]+\.js(?=["'])/g) ?? [];
  return [...new Set([...named, ...imported.map((name) => `${basePath}/_astro/${name}`)])];
}

/**
 * Whether a file names parts of its own: scripts do, and the style sheet names the letters of
 * Tamazight, which no page in another language needs.
 *
 * @param page the path of the page that the file is for
 */
export function namesParts(file: string, page: string): boolean {
  return file.endsWith('.js') || (file.endsWith('.css') && page.startsWith(`${basePath}/zgh/`));
}

/** Whether an answer may be kept: no browser opens a page that came by way of another address. */
export function isWhole({ ok, redirected }: Response): boolean {
  return ok && !redirected;
}

/** `/fr/kept/`: what is on this phone. The language is that of the address, else the one for everybody. */
export function pathOfStart(pathname: string): string {
  const [, locale = ''] = (basePath ? pathname.slice(basePath.length) : pathname).split('/');
  return `${basePath}/${isLocale(locale) ? locale : fallbackLocale()}/kept/`;
}
