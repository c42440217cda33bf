import { join, resolve } from 'node:path';
import { nameOutput } from '#build/output/open-workshop.ts';
import { contentFolder, isOfflineOn, readSiteUrl } from '#records/content-folder.ts';

/** What the environment and `site.yaml` say of a build. */
export function readSiteOptions() {
  const { NETLIFY, DEPLOY_PRIME_URL, URL: netlifyUrl, TWIZA_OUT } = process.env;
  const url = readSiteUrl();
  const outDir = TWIZA_OUT || 'dist';
  return {
    // Netlify names the address of a deployment itself.
    url: NETLIFY ? (DEPLOY_PRIME_URL ?? netlifyUrl ?? url) : url,
    outDir,
    // Each output has a store of records of its own: a fixture may be built while the site is.
    cacheDir: join('node_modules/.astro', nameOutput(resolve(outDir))),
    content: contentFolder(),
    isOfflineOn: isOfflineOn(),
  };
}
