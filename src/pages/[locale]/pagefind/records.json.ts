import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { makeTextEntries } from '#features/search/view/make-text-entries.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

export const getStaticPaths = eachLocale;

/** What is searched in texts. The build makes an index of it and takes it away. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(makeTextEntries(await loadDirectory(), params.locale as Locale));
