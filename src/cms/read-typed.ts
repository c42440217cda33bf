import { readPlain } from '#base/fold.ts';
import { parseWeek } from '#cleaning/read-week.ts';
import { weekHours } from '#model/fields/hours.ts';
import { locales } from '#model/locales.ts';
import { suggestPhone } from '#records/suggest.ts';

/** What is typed into one line, where people write it in other ways than a file does. */
export type Typed = 'phone' | 'hours' | 'plain';

/**
 * What somebody typed, as a file says it: `06 61 23 45 67` is `+212661234567`, `lundi-vendredi 9h-17h`
 * is `Mo-Fr 09:00-17:00`. What cannot be understood stays as it is, and is told on saving.
 */
export function readTyped(typed: string, as: Typed): string {
  const plain = readPlain(typed);
  if (as === 'phone') return suggestPhone(plain) || plain;
  if (as !== 'hours' || weekHours.safeParse(plain).success) return plain;
  // A form in French is filled in by somebody who writes the days in Arabic, too.
  const read = locales
    .map((locale) => parseWeek(plain, locale))
    .find((hours) => weekHours.safeParse(hours).success);
  return read ?? plain;
}

/** A number, or nothing where what is typed is none. Digits of Arabic and its comma are read as well. */
export function readCount(typed: string): number | undefined {
  const plain = readPlain(typed).replace(/[\s٬]/g, '').replace(/[,٫]/, '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
