import type { Locale } from '#model/locales.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import { formatNumber } from './format.ts';
import { formatPercent } from './format-percent.ts';
import type { LocalizedText } from './localized-text.ts';
import { sayMoney } from './say-money.ts';
import { t } from './t.ts';

type Sum = ValueOf<'sum'>;

/** The figures of a sum and its share of the costs, each in words: `from 10,000 to 20,000 euros`, `up to 70% of the costs`. */
export function saySum(sum: Sum, locale: Locale): LocalizedText[] {
  return [sayFigures(sum, locale), sayShare(sum, locale)].filter((each) => each !== undefined);
}

function sayFigures({ from, upTo, currency }: Sum, locale: Locale): LocalizedText | undefined {
  if (from === undefined && upTo === undefined) return;
  if (currency === 'MAD') return sayMoney({ from, upTo }, locale);
  const amount = (value: number) => (lang: Locale) => formatAmount(value, currency, lang);
  if (from === undefined) return t(locale, 'sum.upTo', { amount: amount(upTo ?? 0) });
  if (upTo === undefined) return t(locale, 'sum.from', { amount: amount(from) });
  if (from === upTo) return t(locale, 'sum.exact', { amount: amount(from) });
  return t(locale, 'sum.span', { from: (lang) => formatNumber(from, lang), to: amount(upTo) });
}

function sayShare({ shareFrom, shareUpTo }: Sum, locale: Locale): LocalizedText | undefined {
  if (shareFrom === undefined && shareUpTo === undefined) return;
  const write = (value: number | undefined) => (lang: Locale) => formatPercent(value ?? 0, lang);
  const bound = findBound(shareFrom, shareUpTo);
  return t(locale, 'sum.share', { bound, from: write(shareFrom), to: write(shareUpTo) });
}

function findBound(from: number | undefined, upTo: number | undefined) {
  if (from === undefined) return 'upTo';
  if (upTo === undefined) return 'from';
  return from === upTo ? 'exact' : 'both';
}

/** An amount with the name of its currency; as a bare number where no record says which. */
function formatAmount(value: number, currency: string | undefined, locale: Locale): string {
  if (!currency) return formatNumber(value, locale);
  const digits = Number.isInteger(value) ? 0 : 2;
  return formatNumber(value, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
