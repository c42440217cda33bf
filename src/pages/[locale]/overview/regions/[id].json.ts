import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { writeRegion } from '#features/overview/write-region.ts';
import { eachLocaleAnd } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

export async function getStaticPaths() {
  const { list } = await loadDirectory();
  return eachLocaleAnd(list.regions.map(({ id }) => id));
}

export const GET: APIRoute = async ({ params }) =>
  Response.json(writeRegion(await loadDirectory(), params.id as string, params.locale as Locale));
