import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { collectPackages } from './collect-packages.ts';
import { writeNotices } from './write-notices.ts';

/** Where the notices stand on each site. */
const noticesPath = '/licences.txt';

/** What comes into a site by other ways than a bundle: the search of texts, a font, a map. */
const copied = ['pagefind', '@fontsource/noto-sans-tifinagh', 'world-atlas'];

const opening = `The pages of this site carry parts of the works below. Their licences ask that these notices go
with every copy. What the editor carries stands in /admin/licences.txt. Licences of the texts, the
data and the outlines stand on the page of legal notices.`;

/** At the end of a build: the notices of all works that the scripts of the pages carry. */
export function publicNotices(root: string): AstroIntegration {
  const folders = new Set(copied.map((name) => join(root, 'node_modules', name)));
  return {
    name: 'twiza-notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collectPackages(folders, 'client')] } });
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(join(fileURLToPath(dir), noticesPath), writeNotices(opening, folders));
      },
    },
  };
}
