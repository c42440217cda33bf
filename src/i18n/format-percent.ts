import type { Locale } from '#model/locales.ts';
import { formatNumber } from './format.ts';

/** @param value percent, 0–100, as the census gives it */
export function formatPercent(value: number, locale: Locale): string {
  return formatNumber(value / 100, locale, { style: 'percent', maximumFractionDigits: 1 });
}
