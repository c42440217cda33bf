import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { listPhoneCalls } from '#features/support/view/list-phone-calls.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

// The calls that a phone compares with the record of an association.
export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) => {
  const file = listPhoneCalls(await loadDirectory(), params.locale as Locale);
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
