import { join, resolve } from 'node:path';
import { nameOutput } from '#build/output/open-workshop.ts';
import { isLocale, type Locale, locales } from '#model/locales.ts';
import { contentFolder, isOfflineOn, readSiteUrl } from '#records/content-folder.ts';

/** What the environment and `site.yaml` say of a build. */
export function readSiteOptions() {
  const {
    NETLIFY,
    DEPLOY_PRIME_URL,
    URL: netlifyUrl,
    TWIZA_OUT,
    TWIZA_LOCALES,
    TWIZA_THREADS,
    TWIZA_COMPRESS,
  } = process.env;
  // Netlify names the address of a deployment itself.
  const url = (NETLIFY && (DEPLOY_PRIME_URL ?? netlifyUrl)) || readSiteUrl();
  const outDir = TWIZA_OUT || 'dist';
  return {
    url,
    basePath: readBasePath(url),
    outDir,
    // Each output has a store of records of its own: a fixture may be built while the site is.
    cacheDir: join('node_modules/.astro', nameOutput(resolve(outDir))),
    content: contentFolder(),
    isOfflineOn: isOfflineOn(),
    isCompressed: Boolean(TWIZA_COMPRESS),
    locales: readLocales(TWIZA_LOCALES),
    threads: TWIZA_THREADS,
  };
}

/**
 * The path below which a site stands on its host, without a slash at its end: `/twiza`; empty at the root.
 *
 * @param url the address of the site
 */
export function readBasePath(url: string): string {
  return new URL(url).pathname.replace(/\/$/, '');
}

/**
 * The locales that a build draws, in the order of the table: all, or those that are named.
 *
 * @param asked `ar,fr`
 * @throws with one sentence where one is no locale of the site
 */
export function readLocales(asked = ''): readonly Locale[] {
  const named = asked
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each);
  const unknown = named.find((each) => !isLocale(each));
  if (unknown)
    throw new Error(`TWIZA_LOCALES names “${unknown}”; the site has ${locales.join(', ')}.`);
  return named.length ? locales.filter((locale) => named.includes(locale)) : locales;
}
