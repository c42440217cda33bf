/** Where Decap’s own English speaks of programs instead of records. */
export const localeEn = {
  auth: {
    forkNeeded:
      'You edit a copy of your own, in your GitHub account; the team then reviews what you propose. If you have that copy already, it is used.',
    fork: 'Make my copy',
    forkNot: 'Not now',
  },
  collection: { collectionTop: { newButton: '+ %{collectionLabel}' } },
  editor: { editorControlPane: { widget: { regexPattern: '%{fieldLabel}: %{pattern}' } } },
  ui: { toast: { onFailToPersist: 'Not saved: %{details}' } },
};
