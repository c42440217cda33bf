import type { APIRoute } from 'astro';
import { loadDirectory, loadHistory } from '#directory/load.ts';
import { type Followed, followFileOf, listFeeds } from '#features/follow/followed.ts';
import { gatherArrivals } from '#features/follow/gather-arrivals.ts';
import { writeNewFeed } from '#features/follow/write-new-feed.ts';
import { type Locale, locales } from '#model/locales.ts';

export async function getStaticPaths() {
  const choices = listFeeds(await loadDirectory());
  return locales.flatMap((locale) =>
    choices.map((choice) => ({
      params: { locale, file: followFileOf(choice) },
      props: { choice },
    })),
  );
}

/** Where nothing is new, or nobody knows, the feed is there and empty, for whoever reads it already. */
export const GET: APIRoute<{ choice: Followed }> = async ({ params, props, site }) => {
  const directory = await loadDirectory();
  const arrivals = gatherArrivals(directory, await loadHistory());
  const locale = params.locale as Locale;
  return new Response(writeNewFeed(arrivals, props.choice, { locale, directory, site }));
};
