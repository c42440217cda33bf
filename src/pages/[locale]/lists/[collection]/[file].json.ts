import type { APIRoute } from 'astro';
import { isPlainCollection, plainCollections } from '#directory/addresses.ts';
import { loadDirectory } from '#directory/load.ts';
import { countFiles, writeCards, writeRows } from '#features/lists/view/make-list.ts';
import type { Collection } from '#model/collections.ts';
import { type Locale, locales } from '#model/locales.ts';

const rowsFile = 'rows';

/** What a list is narrowed by, and its cards, for a phone on which somebody does so. */
export async function getStaticPaths() {
  const { list } = await loadDirectory();
  return locales.flatMap((locale) =>
    plainCollections.flatMap((collection) => {
      const cards = Array.from({ length: countFiles(list[collection].length) }, (_, file) =>
        String(file),
      );
      return [rowsFile, ...cards].map((file) => ({ params: { locale, collection, file } }));
    }),
  );
}

export const GET: APIRoute = async ({ params: { locale, collection, file } }) => {
  if (!isPlainCollection(collection as Collection)) return new Response(null, { status: 404 });
  const directory = await loadDirectory();
  const of = [
    directory,
    collection as (typeof plainCollections)[number],
    locale as Locale,
  ] as const;
  return Response.json(file === rowsFile ? writeRows(...of) : writeCards(...of, Number(file)));
};
