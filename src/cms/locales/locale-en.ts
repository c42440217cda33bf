/** Where Decap’s own English speaks of programs instead of records. */
export const localeEn = {
  editor: { editorControlPane: { widget: { regexPattern: '%{fieldLabel}: %{pattern}' } } },
  ui: { toast: { onFailToPersist: 'Not saved: %{details}' } },
};
