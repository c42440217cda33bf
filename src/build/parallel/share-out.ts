import { join } from 'node:path';
import { dataPath } from '#directory/addresses.ts';
import { isLocale, type Locale, locales } from '#model/locales.ts';

/** A page or file of the site, as routes name it. */
export interface SitePage {
  /** `/fr/help/`, `/robots.txt` */
  path: string;
  /** Whether it is a page in a folder of its own, not a file. */
  isPage: boolean;
}

/** Pages of one locale, or files; drawn by one thread one after the other. */
export type Unit<P extends SitePage> = readonly P[];

/** So few that threads end together, and so many that they rarely ask for work. */
const unitPages = 100;

/** The address under which a page is asked for. */
export function addressOf({ path, isPage }: SitePage): string {
  return isPage && !path.endsWith('/') ? `${path}/` : path;
}

/** The file of a page, below the folder of the site. */
export function fileOf({ path, isPage }: SitePage): string {
  if (!isPage) return path;
  // Hosts look for this one page beside the others.
  return /^\/404\/?$/.test(path) ? '/404.html' : join(path, 'index.html');
}

/** The locale of a page; undefined of what all locales share. */
export function localeOf({ path }: SitePage): Locale | undefined {
  const [, first = ''] = path.split('/');
  return isLocale(first) ? first : undefined;
}

/** Where a locale says what the files weigh that all share: the thread that draws it makes all of them. */
const filesPage = new RegExp(`^/[^/]+/${dataPath}/?$`);

/**
 * Cuts the pages into units, by locale. The files of a locale, which are cut from things that are made
 * once for all of them, stay together and come first; so do the files that all share, and the pages
 * that describe them.
 *
 * @param wanted the locales to draw; what all share is always drawn
 * @returns a queue for each locale, and one for what all share
 */
export function shareOut<P extends SitePage>(
  pages: readonly P[],
  wanted: readonly Locale[],
): Unit<P>[][] {
  const drawn = pages.filter((page) => isDrawn(page, wanted));
  return [undefined, ...locales].flatMap((locale) => {
    const own = drawn.filter((page) => queueOf(page) === locale);
    const [files, others] = [own.filter(isOfFiles), own.filter((page) => !isOfFiles(page))];
    const units = [files, ...cut(others)].filter((unit) => unit.length);
    return units.length ? [units] : [];
  });
}

function isOfFiles({ path, isPage }: SitePage): boolean {
  return !isPage || filesPage.test(path);
}

function queueOf(page: SitePage): Locale | undefined {
  return filesPage.test(page.path) ? undefined : localeOf(page);
}

/** The page that the service worker keeps is needed in every language: the worker bears a hash of them all. */
export function isDrawn(page: SitePage, wanted: readonly Locale[]): boolean {
  const locale = localeOf(page);
  return !locale || wanted.includes(locale) || page.path.startsWith(`/${locale}/kept`);
}

function cut<P>(pages: readonly P[]): P[][] {
  return Array.from({ length: Math.ceil(pages.length / unitPages) }, (_, at) =>
    pages.slice(at * unitPages, (at + 1) * unitPages),
  );
}

/**
 * The units that a thread draws: first those of queues of its own, then what the others have left, so
 * that most of what is made for a locale is made once.
 *
 * @param taken how many units of each queue are taken; all threads count in it
 * @param thread the number of this one
 */
export function* takeUnits<U>(
  queues: readonly (readonly U[])[],
  taken: Int32Array,
  thread: number,
  threads: number,
): Generator<U> {
  const first = Math.floor((thread * queues.length) / threads);
  for (let step = 0; step < queues.length; step++) {
    const at = (first + step) % queues.length;
    const queue = queues[at] ?? [];
    for (let next = take(taken, at); next < queue.length; next = take(taken, at))
      yield queue[next] as U;
  }
}

function take(taken: Int32Array, queue: number): number {
  return Atomics.add(taken, queue, 1);
}
