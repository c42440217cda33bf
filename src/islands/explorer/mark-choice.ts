import { localeEntry } from '#locales.ts';
import type { Choice } from '#views/finder-choices.ts';

/** The language of a name that is not in the page's own. */
export function markChoice({ lang }: Pick<Choice, 'lang'>): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang ? { lang: localeEntry(lang).tag, dir: localeEntry(lang).dir } : {};
}
