import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { writeGapData } from '#features/overview/write-gap-data.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) =>
  Response.json(writeGapData(await loadDirectory(), params.locale as Locale));
