import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { pathOf } from '#directory/addresses.ts';
import { type Locale, locales } from '#model/locales.ts';
import { fitSavedPages } from './fit-saved-pages.ts';
import { writeHeaders } from './write-headers.ts';

/** The lists of subjects, some of which are sensitive. */
const subjects = [pathOf('services'), pathOf('audiences'), pathOf('focus-areas')];

/**
 * At the end of a build: the service worker at `/sw.js`, or what removes it from every phone, of each
 * province as many pages as a phone may keep, and headers that keep sensitive pages off it.
 */
export function offline({
  enabled,
  locales: drawn,
  basePath,
  plugins,
}: {
  enabled: boolean;
  /** The path below which the site stands: `/twiza`; empty at the root. */
  basePath: string;
  /** What makes the worker smaller, as the other scripts of phones. */
  plugins: readonly Plugin[];
  /** Those whose pages are there. */
  locales: readonly Locale[];
}): AstroIntegration {
  return {
    name: 'twiza-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeWorker(folder, enabled, plugins);
        const [first] = drawn;
        if (first) await writeHeaders(folder, first, subjects);
        for (const locale of drawn) await fitSavedPages(folder, locale, basePath);
      },
    },
  };
}

/** Writes `sw.js` into the folder of a site. */
export async function writeWorker(
  folder: string,
  enabled: boolean,
  plugins: readonly Plugin[] = [],
): Promise<void> {
  const entry = enabled ? './phone/service-worker.ts' : './phone/switch-off.ts';
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: {
          format: 'iife',
          entryFileNames: 'sw.js',
          // Behind the compression, which takes every comment away.
          postBanner: `/* ${await nameBuild(folder)} */`,
        },
      },
    },
  });
}

/** A browser takes a worker for a new one when a letter of it changed: when the page it keeps did. */
async function nameBuild(folder: string): Promise<string> {
  const pages = await Promise.all(
    locales.map((locale) => readFile(join(folder, locale, 'kept/index.html'))),
  );
  const bytes = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.concat(pages)));
  return bytes.toString('hex').slice(0, 16);
}
