import { localeEntry, locales } from '#model/locales.ts';

const block = /(# <redirects>.*\n)[\s\S]*?(# <\/redirects>)/;

/** `netlify.toml` with a rule for each locale: a page that does not exist says so in the language of its address. */
export function writeRedirects(settings: string): string {
  const rules = locales.map((locale) =>
    [
      '[[redirects]]',
      `  from = "/${locale}/*"`,
      `  to = "/${locale}/404/"`,
      '  status = 404',
      '',
      '',
    ].join('\n'),
  );
  return settings.replace(block, `$1\n${rules.join('')}$2`);
}

/** The form of an issue about words, whose list of languages is that of the site. */
export function writeLanguageOptions(form: string): string {
  const names = locales.map((locale) => localeEntry(locale).name);
  return form.replace(/(?<=id: language\n[\s\S]*?options: )\[.*\]/, `[${names.join(', ')}]`);
}
