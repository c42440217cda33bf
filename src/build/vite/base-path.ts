import type { Plugin } from 'vite';

const declared = /(?<=export const basePath)[^=]*= ''/;
const imported = /import \{ basePath \} from ['"]#base\/base-path\.ts['"];?/;

/**
 * Writes the path below which the site stands into all that a build bundles: into `src/base/base-path.ts` for
 * pages, and into each script of a phone itself. Of a module for itself, scripts would make a file for
 * themselves, which those that stand in a page may not import.
 *
 * @param value as JavaScript: `'/twiza'`
 */
export function writtenBasePath(value: string): Plugin {
  return {
    name: 'base-path',
    enforce: 'pre',
    transform: {
      filter: { code: 'basePath' },
      handler(code, id) {
        const isModule = /\/src\/base\/base-path\.ts(?:\?|$)/.test(id);
        if (isModule && !declared.test(code))
          this.error('base-path.ts does not declare basePath as vite/base-path.ts expects it.');
        if (isModule) return { code: code.replace(declared, () => ` = ${value}`), map: null };
        if (this.environment.name !== 'client' || !imported.test(code)) return;
        return { code: code.replace(imported, () => `const basePath = ${value};`), map: null };
      },
    },
  };
}
