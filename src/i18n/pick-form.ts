import { type Locale, localeEntry } from '#model/locales.ts';
import { formatNumber } from './format.ts';
import { memoize } from './memoize.ts';

const pluralRules = memoize((tag) => new Intl.PluralRules(tag));

/** The words for a number, from forms that `listCountForms` wrote in this language. */
export function pickForm(forms: Record<string, string>, count: number, lang: Locale): string {
  const category =
    count === 0 ? 'none' : pluralRules(localeEntry(lang).tag, undefined).select(count);
  return (forms[category] ?? forms.other ?? '#').replace('#', formatNumber(count, lang));
}
