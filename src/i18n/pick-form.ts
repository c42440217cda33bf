import type { Locale } from '#model/locales.ts';
import { formatNumber } from './format.ts';
import { selectPlural } from './select-plural.ts';

/** The words for a number, from forms that `listCountForms` wrote in this language. */
export function pickForm(forms: Record<string, string>, count: number, lang: Locale): string {
  const category = count === 0 ? 'none' : selectPlural(lang, count);
  return (forms[category] ?? forms.other ?? '#').replace('#', formatNumber(count, lang));
}
