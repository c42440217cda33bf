import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { drawBadge } from '#features/embed/write-code.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { eachLocale } from '#i18n/static-paths.ts';
import { t } from '#i18n/t.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { brand } from '#site/brand.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) => {
  const { site: of } = await loadDirectory();
  const site = (lang: Locale) => resolveText(of.name, lang)?.text ?? 'Twiza';
  const { text, lang } = t(params.locale as Locale, 'embed.badge', { site });
  const { tag, dir } = localeEntry(lang);
  return new Response(drawBadge({ text, lang: tag, dir, ground: brand.deepBlue }));
};
