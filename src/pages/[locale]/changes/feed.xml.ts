import type { APIRoute } from 'astro';
import { loadDirectory, loadHistory } from '#directory/load.ts';
import { readChanges } from '#features/changes/read-changes.ts';
import { writeFeed } from '#features/changes/write-feed.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

export const getStaticPaths = eachLocale;

/** Where nothing is known of the past the feed is there and empty, for whoever reads it already. */
export const GET: APIRoute = async ({ params, site }) => {
  const directory = await loadDirectory();
  const changes = await readChanges(directory, await loadHistory());
  const locale = params.locale as Locale;
  return new Response(writeFeed(changes?.listAll() ?? [], { locale, directory, site }));
};
