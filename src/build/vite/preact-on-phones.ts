import type { Plugin } from 'vite';

/**
 * In browsers, Preact serves React's interface: 8 KB for an island instead of 69. Pages are drawn by
 * React itself, and the admin page, which needs it, is a bundle of its own.
 */
export function preactOnPhones(): Plugin {
  const served = new Map([
    ['react', 'preact/compat'],
    ['react-dom', 'preact/compat'],
    ['react-dom/client', 'preact/compat/client'],
    ['react/jsx-runtime', 'preact/jsx-runtime'],
    ['react/jsx-dev-runtime', 'preact/jsx-dev-runtime'],
  ]);
  return {
    name: 'preact-on-phones',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(id, importer) {
      const instead = served.get(id);
      return instead && this.resolve(instead, importer);
    },
  };
}
