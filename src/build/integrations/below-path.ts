import type { AstroIntegration } from 'astro';
import { writtenBasePath } from '#build/vite/base-path.ts';

/**
 * Builds a site for a path of its host, such as `https://someone.github.io/twiza`. In development it stands at
 * the root all the same, and so does a site whose address has no path: nothing is done for that.
 *
 * @param url the address of the site, without a slash at its end
 * @param basePath its path, `/twiza`; empty at the root
 */
export function belowPath(url: string, basePath: string): AstroIntegration {
  return {
    name: 'twiza-below-path',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' || !basePath) return;
        const plugins = [writtenBasePath(JSON.stringify(basePath))];
        // With its slash, for what is named beside the first page: `sitemap-index.xml`.
        updateConfig({ base: basePath, site: `${url}/`, vite: { plugins } });
      },
    },
  };
}
