/** Crumbs that islands share come in one request; what draws icons comes with what draws. */
export const codeSplitting = {
  groups: [
    {
      name: 'shared',
      test: /vite\/preload-helper\.js$|i18n\/(pick-form|fill)|phone\/try-again|query\/filters|model\/locales/,
    },
    { name: 'preact', test: /node_modules\/preact\/|views\/(drawing|words)/ },
  ],
};
