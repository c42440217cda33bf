import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '#model/locales.ts';
import { narrowFramePolicy } from './frame-policy.ts';

/** At the end of a build: headers by which other sites may show the lists that are for them. */
export function allowFrames(): AstroIntegration {
  return {
    name: 'twiza-frames',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const file = join(folder, '_headers');
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
          .map((path) => path.replaceAll('\\', '/'));
        await writeFile(file, narrowFramePolicy(await readFile(file, 'utf8'), files, locales));
      },
    },
  };
}
