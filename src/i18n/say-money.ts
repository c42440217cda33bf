import type { Locale } from '#model/locales.ts';
import type { LocalizedText } from './localized-text.ts';
import { t } from './t.ts';

/** An amount or a span of amounts, as people say it: `from 100 to 200 dirhams`. Dirhams in, words out. */
export function sayMoney(
  { from, upTo }: { from?: number | undefined; upTo?: number | undefined },
  locale: Locale,
): LocalizedText {
  if (from === undefined) return t(locale, 'money.upTo', { amount: upTo ?? 0 });
  if (upTo === undefined) return t(locale, 'money.from', { amount: from });
  if (from === upTo) return t(locale, 'money.exact', { amount: from });
  return t(locale, 'money.span', { from, to: upTo });
}
