import type { Locale } from '#model/locales.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import { formatNumber } from './format.ts';
import { resolveText } from './localized-text.ts';
import { sayMoney } from './say-money.ts';
import { t } from './t.ts';

/** How far a need has come, in the language of what is counted: “12 of 40 school bags”, “9,000 of 30,000 dirhams”. */
export function sayProgress({ reached, goal, unit }: ValueOf<'progress'>, locale: Locale) {
  return t(resolveText(unit, locale)?.lang ?? locale, 'progress.of', {
    reached: (lang) => formatNumber(reached, lang),
    goal: (lang) =>
      unit
        ? `${formatNumber(goal, lang)} ${resolveText(unit, lang)?.text ?? ''}`
        : sayMoney({ from: goal, upTo: goal }, lang).text,
  });
}
