import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chooseBackend } from '#cms/config/choose-backend.ts';
import { contentFolder } from '#records/content-folder.ts';
import { developEditor } from './develop-editor.ts';
import { writeEditor } from './write-editor.ts';

/**
 * The editor, under `/admin/`: at the end of a build, and while the site is developed. `TWIZA_EDITOR=none` leaves it out, for sites
 * that are built to be looked at by a test; `TWIZA_GITHUB_API` is another address of GitHub’s API.
 *
 * @param basePath the path below which the site stands: `/twiza`; empty at the root
 */
export function editor(basePath: string): AstroIntegration {
  return {
    name: 'twiza-editor',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(server.config.cacheDir, 'twiza-editor');
        const sayError = (message: string) => logger.error(message);
        server.middlewares.use(
          '/admin',
          developEditor({ folder, source: contentFolder(), sayError }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { TWIZA_EDITOR, TWIZA_GITHUB_API } = process.env;
        if (TWIZA_EDITOR === 'none') return;
        const began = performance.now();
        await writeEditor({
          folder: join(fileURLToPath(dir), 'admin'),
          source: contentFolder(),
          basePath,
          backend: (site) => chooseBackend(site, TWIZA_GITHUB_API),
        });
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        logger.info(`Wrote the editor in ${seconds} s.`);
      },
    },
  };
}
