import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { describeForPhone, listOpenRoles } from '#features/volunteering/list-open-roles.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

// What a phone compares with what somebody ticked: it asks for it once they want to see.
export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) => {
  const directory = await loadDirectory();
  const locale = params.locale as Locale;
  const roles = listOpenRoles(directory).map((role) => describeForPhone(role, directory, locale));
  return new Response(JSON.stringify(roles), { headers: { 'Content-Type': 'application/json' } });
};
