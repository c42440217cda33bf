import { memoize } from '#base/memoize.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

const rulesOf = memoize(
  (tag: string, options: Intl.PluralRulesOptions | undefined) => new Intl.PluralRules(tag, options),
);

/** The plural category of a number: by the language’s row in the locale table, else as `Intl` knows it. */
export function selectPlural(
  locale: Locale,
  count: number,
  options?: Intl.PluralRulesOptions,
): Intl.LDMLPluralRule {
  const { tag, plurals } = localeEntry(locale);
  return plurals ? plurals(count) : rulesOf(tag, options).select(count);
}
