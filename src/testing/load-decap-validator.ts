import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { root } from '#build/tools.ts';

/**
 * Decap's own validation of a configuration, which the editor's bundle leaves out: bundled for Node,
 * as Decap's modules name each other in a way that only a bundler reads.
 *
 * @param outDir where the bundle may stand while the test runs
 * @returns a function that throws what is wrong
 */
export async function loadDecapValidator(outDir: string): Promise<(config: object) => void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutHistory],
    // Some of Decap's parts look for a window when they are loaded, and do without it.
    define: { window: 'globalThis' },
    ssr: { noExternal: true },
    resolve: { mainFields: ['module', 'main'] },
    build: {
      ssr: join(root, 'src/testing/decap-config-schema.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'decap-validator.mjs' } },
    },
  });
  return (await import(pathToFileURL(join(outDir, 'decap-validator.mjs')).href))
    .validateDecapConfig;
}

/** Decap's registry leads to the history of a window, which a validation has no use for. */
const withoutHistory: Plugin = {
  name: 'without-history',
  enforce: 'pre',
  load: (id) =>
    /decap-cms-core[\\/]dist[\\/]esm[\\/]routing[\\/]history\.js$/.test(id)
      ? 'export const [history, navigateToCollection, navigateToNewEntry, navigateToEntry] = [];'
      : null,
};
