import type { Locale } from '#model/locales.ts';
import { formatNumber } from './format.ts';

/** How much a file weighs, as people say it: `62 kB`, `1.4 MB`. */
export function saySize(bytes: number, locale: Locale): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const size = bytes / (bytes < 1e6 ? 1e3 : 1e6);
  const digits = size < 10 && unit === 'megabyte' ? 1 : 0;
  return formatNumber(Math.max(size, 1), locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  });
}
