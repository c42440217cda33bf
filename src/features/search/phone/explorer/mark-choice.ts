import type { Choice } from '#features/search/view/finder-choices.ts';
import { localeEntry } from '#model/locales.ts';

/** The language of a name that is not in the page's own. */
export function markChoice({ lang }: Pick<Choice, 'lang'>): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang ? { lang: localeEntry(lang).tag, dir: localeEntry(lang).dir } : {};
}
