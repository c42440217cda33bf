import { join, resolve } from 'node:path';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import type { Plugin } from 'vite';
import { editor } from './src/cms/build/editor-integration.ts';
import { pathOf } from './src/data/addresses.ts';
import { assumeHost, chooseDestination, isReachable } from './src/data/destination.ts';
import { isForSearchEngines, linkLanguages } from './src/exports/sitemap.ts';
import { textIndexes } from './src/exports/texts/write-text-indexes.ts';
import { contentFolder, isOfflineOn, readReach, readSiteUrl } from './src/files/content-folder.ts';
import { describeIssue } from './src/i18n/describe-issue.ts';
import { offline } from './src/offline/write-worker.ts';
import { publicNotices } from './src/output/notices/public-notices.ts';
import { nameOutput } from './src/output/open-workshop.ts';
import { keepLastSite } from './src/output/output-integration.ts';

const url = readSiteUrl();

const outDir = process.env.TWIZA_OUT || 'dist';
const output = keepLastSite({
  path: outDir,
  option: 'TWIZA_OUT',
  root: process.cwd(),
  content: [contentFolder()],
});

/** What loads a part later; Vite puts it beside each “import()”. */
const preloadHelper = '\0vite/preload-helper.js';

/** Crumbs that islands share come in one request; what draws icons comes with what draws. */
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      test: /vite\/preload-helper\.js$|i18n\/(pick-form|fill)|islands\/try-again|search\/filters|src\/locales/,
    },
    { name: 'preact', test: /node_modules\/preact\/|views\/(drawing|words)/ },
  ],
};

export default defineConfig({
  // Netlify names the address of a deployment itself; elsewhere site.yaml does.
  site: process.env.NETLIFY ? (process.env.DEPLOY_PRIME_URL ?? process.env.URL ?? url) : url,
  outDir,
  // Each output has a store of records of its own: a fixture may be built while the site is.
  cacheDir: join('node_modules/.astro', nameOutput(resolve(outDir))),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    output.begin,
    // The pages are whole when they are written: a stream for each part of each costs a quarter of a build.
    // And the refreshing of parts in development wants React itself in the browser.
    react({ experimentalDisableStreaming: true, exclude: '**/src/**' }),
    sitemap({
      filter: isForSearchEngines,
      // Its own `i18n` compares every page with every other: half a minute for sixty thousand pages.
      serialize: (page) => ({ ...page, links: linkLanguages(page.url) }),
    }),
    textIndexes(),
    editor(),
    publicNotices(process.cwd()),
    offline({
      enabled: isOfflineOn(),
      subjects: [pathOf('services'), pathOf('audiences'), pathOf('focus-areas')],
    }),
    output.end,
    sayUnreachable(),
  ],
  vite: {
    plugins: [preactOnPhones(), ownCopies(), lightPreload()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});

/** The last word of a build: a site that nobody can write to loses every correction. */
function sayUnreachable(): AstroIntegration {
  return {
    name: 'twiza-reach',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (isReachable(chooseDestination(assumeHost(readReach(), process.env)))) return;
        const { problem, remedy } = describeIssue(
          { rule: 'site-without-contact', values: {} },
          'en',
        );
        logger.warn(`NOBODY CAN BE REACHED. ${problem}\n${remedy}`);
      },
    },
  };
}

/**
 * In browsers, Preact serves React's interface: 8 KB for an island instead of 69. Pages are drawn by
 * React itself, and the admin page, which needs it, is a bundle of its own.
 */
function preactOnPhones(): Plugin {
  const served = new Map([
    ['react', 'preact/compat'],
    ['react-dom', 'preact/compat'],
    ['react-dom/client', 'preact/compat/client'],
    ['react/jsx-runtime', 'preact/jsx-runtime'],
    ['react/jsx-dev-runtime', 'preact/jsx-dev-runtime'],
  ]);
  return {
    name: 'preact-on-phones',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(id, importer) {
      const instead = served.get(id);
      return instead && this.resolve(instead, importer);
    },
  };
}

/**
 * The small script of a page stands in the page itself. What it takes from the finder is copied into
 * it: as a file of both, it would cost either of them a request.
 */
function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(id, importer) {
      const [, owner] = /\?own=(\w+)/.exec(importer ?? '') ?? [];
      const [, part] = /\/src\/components\/(\w+)/.exec(importer ?? '') ?? [];
      if (part && id === preloadHelper) return `${id}?own=${part}`;
      if (!owner && !(part && /^#(search|offline)\//.test(id))) return;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && `${found.id}?own=${owner ?? part}`;
    },
  };
}

/**
 * Asks for the files of a part that is about to be loaded all at once, in a third of the bytes of
 * Vite's own helper. That one can also wait for style sheets: no part that is loaded later has one here.
 */
function lightPreload(): Plugin {
  return {
    name: 'light-preload',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load(id) {
      if (id.split('?')[0] !== preloadHelper) return;
      return `export const __vitePreload = (load, files = []) => {
        for (const file of files) {
          if (document.querySelector('link[href="/' + file + '"]')) continue;
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = '/' + file;
          document.head.append(link);
        }
        return load();
      };`;
    },
    generateBundle(_, bundle) {
      const late = Object.values(bundle).find(
        (each) =>
          each.type === 'chunk' && each.isDynamicEntry && each.viteMetadata?.importedCss.size,
      );
      if (late)
        this.error(`${late.fileName} brings styles with it: light-preload does not load them.`);
    },
  };
}
