import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { listAnswerable } from '#features/support/view/list-giving-choices.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

// What a phone compares with what somebody can give: it asks for it once they want to see.
export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) => {
  const asked = listAnswerable(await loadDirectory(), params.locale as Locale);
  return new Response(JSON.stringify(asked), { headers: { 'Content-Type': 'application/json' } });
};
