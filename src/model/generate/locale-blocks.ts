import { localeEntry, locales } from '#model/locales.ts';

/** The form of an issue about words, whose list of languages is that of the site. */
export function writeLanguageOptions(form: string): string {
  const names = locales.map((locale) => localeEntry(locale).name);
  return form.replace(/(?<=id: language\n[\s\S]*?options: )\[.*\]/, `[${names.join(', ')}]`);
}
