/** Where Decap’s own English speaks of programs instead of records. */
export const localeEn = {
  collection: { collectionTop: { newButton: '+ %{collectionLabel}' } },
  editor: { editorControlPane: { widget: { regexPattern: '%{fieldLabel}: %{pattern}' } } },
  ui: { toast: { onFailToPersist: 'Not saved: %{details}' } },
};
