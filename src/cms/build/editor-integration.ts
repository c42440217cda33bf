import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chooseBackend } from '#cms/config/choose-backend.ts';
import { readContent } from '#files/read-content.ts';
import { writeEditor } from './write-editor.ts';

/**
 * At the end of a build: the editor, under `/admin/`. `TWIZA_EDITOR=none` leaves it out, for sites
 * that are built to be looked at by a test.
 */
export function editor(): AstroIntegration {
  return {
    name: 'twiza-editor',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env.TWIZA_EDITOR === 'none') return;
        const began = performance.now();
        const content = await readContent();
        if (!content.site) return;
        const backend = chooseBackend(content.site, process.env.TWIZA_GITHUB_API);
        const folder = join(fileURLToPath(dir), 'admin');
        await writeEditor({ folder, content, site: content.site, backend });
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        logger.info(`Wrote the editor in ${seconds} s.`);
      },
    },
  };
}
