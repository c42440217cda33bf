import type { APIRoute } from 'astro';
import { basePath } from '#base/base-path.ts';
import { hrefOf, pathOf } from '#directory/addresses.ts';
import { loadDirectory } from '#directory/load.ts';
import { writeOpenSearch } from '#exports/open-search.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import { t } from '#i18n/t.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params, site }) => {
  const locale = params.locale as Locale;
  const directory = await loadDirectory();
  const absolute = (path: string) => new URL(path, site).href;
  const description = writeOpenSearch({
    name: resolveText(directory.site.name, locale)?.text ?? 'Twiza',
    description: t(locale, 'home.title').text,
    language: localeEntry(locale).tag,
    results: absolute(hrefOf(locale, pathOf('associations'))),
    self: absolute(`${basePath}/${locale}/opensearch.xml`),
    icon: absolute(`${basePath}/icon.svg`),
  });
  return new Response(description);
};
