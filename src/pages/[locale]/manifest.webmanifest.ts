import type { APIRoute } from 'astro';
import { basePath } from '#base/base-path.ts';
import { hrefOf } from '#directory/addresses.ts';
import { loadDirectory } from '#directory/load.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import { t } from '#i18n/t.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { brand } from '#site/brand.ts';

export const getStaticPaths = eachLocale;

/** What a phone needs to put the site among its applications, under its name in this language. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const { site } = await loadDirectory();
  const { tag, dir } = localeEntry(locale);
  const name = resolveText(site.name, locale)?.text ?? 'Twiza';
  const png = { type: 'image/png' };
  return Response.json({
    id: hrefOf(locale, ''),
    name: `${name} · ${t(locale, 'home.title').text}`,
    short_name: name,
    description: t(locale, 'home.lead').text,
    lang: tag,
    dir,
    start_url: hrefOf(locale, ''),
    scope: `${basePath}/`,
    display: 'standalone',
    background_color: brand.sand,
    theme_color: brand.deepBlue,
    icons: [
      { src: `${basePath}/icons/192.png`, sizes: '192x192', ...png },
      { src: `${basePath}/icons/512.png`, sizes: '512x512', ...png },
      { src: `${basePath}/icons/512.png`, sizes: '512x512', purpose: 'maskable', ...png },
    ],
  });
};
