import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { writeCompared } from '#features/overview/write-compared.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) =>
  Response.json(writeCompared(await loadDirectory(), params.locale as Locale));
