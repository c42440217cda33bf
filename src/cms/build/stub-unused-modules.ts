import type { Plugin } from 'vite';

/**
 * Parts of Decap that nothing here asks for: formats other than ours, pictures, GitHub's second
 * interface. An empty module stands for each.
 */
const unused =
  /^(@iarna\/toml\/parse-string|tomlify-j0\.4|gray-matter|@jsquash\/webp)$|^\.\/GraphQLAPI$/;

/** Decap validates its configuration with functions made of text, which no policy of ours allows. */
const validator = /decap-cms-core[\\/]dist[\\/]esm[\\/]constants[\\/]configSchema\.js$/;

/** Leaves out of the bundle what is never run; a test validates the configuration instead. */
export function stubUnusedModules(): Plugin {
  return {
    name: 'stub-unused-modules',
    enforce: 'pre',
    resolveId: (id, importer) =>
      unused.test(id) && importer?.includes('decap-cms') ? '\0unused' : null,
    load(id) {
      if (id === '\0unused') return 'module.exports = {};';
      return validator.test(id) ? 'export function validateConfig() {}' : null;
    },
  };
}
