// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { announceSheet } from '#build/headers/announce-sheet.ts';
import { serverSettings } from '#build/headers/write-server-settings.ts';
import { belowPath } from '#build/integrations/below-path.ts';
import { sayUnreachable } from '#build/integrations/say-unreachable.ts';
import { securityText } from '#build/integrations/security-text.ts';
import { siteMap } from '#build/integrations/site-map.ts';
import { publicNotices } from '#build/output/notices/public-notices.ts';
import { keepLastSite } from '#build/output/output-integration.ts';
import { drawPages } from '#build/parallel/draw-pages.ts';
import { contentSecurityPolicy } from '#build/security-policy.ts';
import { readSiteOptions } from '#build/site-options.ts';
import { writtenBasePath } from '#build/vite/base-path.ts';
import { codeSplitting } from '#build/vite/code-splitting.ts';
import { columnsOfPages, phoneLocales } from '#build/vite/phone-locales.ts';
import { vitePlugins } from '#build/vite/vite-plugins.ts';
import { editor } from '#cms/build/editor-integration.ts';
import { allowFrames } from '#features/embed/allow-frames.ts';
import { framedLists } from '#features/embed/frame-policy.ts';
import { attachedFiles } from '#features/know-how/write-attached-files.ts';
import { offline } from '#features/offline/write-worker.ts';
import { textIndexes } from '#features/search/build/texts/write-text-indexes.ts';

const { url, basePath, outDir, cacheDir, content, isOfflineOn, isCompressed, locales, threads } =
  readSiteOptions();
const root = process.cwd();
const pluginsOfWorker = [phoneLocales(columnsOfPages), writtenBasePath(JSON.stringify(basePath))];
const output = keepLastSite({ path: outDir, option: 'TWIZA_OUT', root, content: [content] });

export default defineConfig({
  site: url,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    output.begin,
    belowPath(url, basePath),
    // Whole pages are written a quarter faster than streams of parts; development needs React itself.
    react({ experimentalDisableStreaming: true, exclude: '**/src/**' }),
    drawPages(locales, threads),
    siteMap(url),
    textIndexes(locales),
    editor(basePath),
    attachedFiles(),
    publicNotices(root),
    securityText(url),
    offline({ enabled: isOfflineOn, locales, basePath, plugins: pluginsOfWorker }),
    announceSheet(locales),
    serverSettings({ overriding: [framedLists], isCompressed, basePath }),
    allowFrames(),
    output.end,
    sayUnreachable(),
  ],
  vite: {
    plugins: vitePlugins(),
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  security: { csp: contentSecurityPolicy },
});
