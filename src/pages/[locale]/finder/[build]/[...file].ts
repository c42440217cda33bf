import type { APIRoute } from 'astro';
import { loadDirectory } from '#data/load.ts';
import { type Locale, locales } from '#locales.ts';
import { makeFinder } from '#views/make-finder.ts';

export async function getStaticPaths() {
  const directory = await loadDirectory();
  return locales.flatMap((locale) => {
    const { build, files } = makeFinder(directory, locale);
    return [...files.keys()].map((file) => ({ params: { locale, build, file } }));
  });
}

/** The finder's files: what is found by which words, and cards. */
export const GET: APIRoute = async ({ params }) => {
  const { files } = makeFinder(await loadDirectory(), params.locale as Locale);
  const file = files.get(params.file ?? '');
  return file ? new Response(new Uint8Array(file)) : new Response(null, { status: 404 });
};
