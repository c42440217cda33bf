import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { packAbroad, packRegion } from '#features/map/map-packs.ts';
import { assignDocIds } from '#features/search/assign-doc-ids.ts';
import { makeFinder } from '#features/search/view/make-finder.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { type Locale, locales } from '#model/locales.ts';
import type { Commune } from '#model/territories.ts';

export async function getStaticPaths() {
  const directory = await loadDirectory();
  const regions = [...directory.list.regions.map(({ id }) => id), 'abroad'];
  return locales.flatMap((locale) => {
    const { build } = makeFinder(directory, locale);
    return regions.map((region) => ({ params: { locale, build, region } }));
  });
}

/**
 * The places of a region, or of those abroad, for the map. They name associations by the numbers of
 * the finder, and bear its build's name: a page that stays open never reads files of two builds.
 */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const region = params.region ?? '';
  const directory = await loadDirectory();
  const words = {
    numbers: assignDocIds(directory, locale),
    nameCommune: ({ name, code }: Commune) => resolveText(name, locale)?.text ?? code,
  };
  const pack =
    region === 'abroad' ? packAbroad(directory, words) : packRegion(region, directory, words);
  return Response.json(pack);
};
