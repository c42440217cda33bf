import type { Plugin } from 'vite';

/** What loads a part later; Vite puts it beside each “import()”. */
export const preloadHelper = '\0vite/preload-helper.js';

/**
 * Asks for the files of a part that is about to be loaded all at once, in a third of the bytes of
 * Vite's own helper; a browser does not fetch twice what it has. That one can also wait for style
 * sheets: no part that is loaded later has one here.
 */
export function lightPreload(): Plugin {
  let base = '/';
  return {
    name: 'light-preload',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    // What is loaded later asks for itself, and what draws it has drawn the page already.
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (part, files) =>
            files.filter((file) => file !== part && !/\/preact[.-]/.test(file)),
        },
      },
    }),
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      if (id.split('?')[0] !== preloadHelper) return;
      return `export const __vitePreload = (load, files = []) => {
        for (const file of files) {
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = ${JSON.stringify(base)} + file;
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
