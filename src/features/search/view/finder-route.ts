import type { Directory } from '#directory/directory.ts';
import { type Locale, locales } from '#model/locales.ts';
import { makeFinder } from './make-finder.ts';

/**
 * The paths of the finder's files that end so. Each ending is a route of its own, for the development
 * server asks for a slash after what has no ending in its route.
 *
 * @param ending `.json` or `.txt`
 */
export function listFinderPaths(directory: Directory, ending: string) {
  return locales.flatMap((locale) => {
    const { build, files } = makeFinder(directory, locale);
    return [...files.keys()]
      .filter((path) => path.endsWith(ending))
      .map((path) => ({ params: { locale, build, file: path.slice(0, -ending.length) } }));
  });
}

/** One of these files. */
export function sendFinderFile(
  directory: Directory,
  { locale, file }: Record<string, string | undefined>,
  ending: string,
): Response {
  const bytes = makeFinder(directory, locale as Locale).files.get(`${file}${ending}`);
  return new Response(bytes && new Uint8Array(bytes), { status: bytes ? 200 : 404 });
}
