import type { APIRoute } from 'astro';
import { loadDirectory } from '#directory/load.ts';
import { lexiconParts } from '#features/search/phone/texts/tokens.ts';
import { makeLexicon } from '#features/search/view/make-text-entries.ts';
import { eachLocaleAnd } from '#i18n/static-paths.ts';
import type { Locale } from '#model/locales.ts';

export function getStaticPaths() {
  const parts = Array.from({ length: lexiconParts }, (_, part) => String(part));
  return eachLocaleAnd(parts).map(({ params: { locale, id } }) => ({
    params: { locale, part: id },
  }));
}

/** Words of the texts by their first letter, for who misspells one. */
export const GET: APIRoute = async ({ params: { locale, part } }) => {
  const lexicon = makeLexicon(await loadDirectory(), locale as Locale);
  return new Response(lexicon.get(`words/${part}.txt`)?.join('\n'));
};
