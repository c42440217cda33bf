import { editDistance } from '#base/edit-distance.ts';
import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';

/** How near a written word is to one that is asked for, the nearest first. */
export const matches = ['exact', 'bare', 'stem', 'start', 'sound', 'spelling'] as const;
export type Match = (typeof matches)[number];

/** Shorter beginnings are begun by too many words. */
const leastStart = 3;

/**
 * How a word that is asked for is met by one that is written, or undefined. The order is a ladder
 * from certain to perhaps:
 *
 * - `exact`: école, École
 * - `bare`: école, l’École; الصويرة, بالصويرة
 * - `stem`: école, écoles; مدرسة, مدارس
 * - `start`: prescol, préscolaire
 * - `sound`: Shishawa, شيشاوة
 * - `spelling`: migrateusr, migrateurs
 */
export function matchWord(asked: ReadWord, written: ReadWord): Match | undefined {
  if (asked.exact === written.exact) return 'exact';
  const askedForms = [asked.exact, ...asked.bare];
  const writtenForms = [written.exact, ...written.bare];
  if (share(askedForms, writtenForms)) return 'bare';
  if (share(asked.stem, written.stem)) return 'stem';
  if (
    askedForms.some(
      (start) => start.length >= leastStart && writtenForms.some((form) => form.startsWith(start)),
    )
  )
    return 'start';
  if (share(asked.sound, written.sound)) return 'sound';
  return askedForms.some((form) =>
    writtenForms.some((other) => editDistance(form, other, allowedEdits(form)) <= 2),
  )
    ? 'spelling'
    : undefined;
}

/**
 * One slip in a word of five letters, two from nine on, none in a number: 1974 is not 1975. Four
 * letters are enough but for Latin ones, for other scripts leave out vowels: زهيمر, زهايمر, but Tata, Taza.
 */
export function allowedEdits(word: string): number {
  if (/\d/.test(word)) return 0;
  const least = /^[a-z]/.test(word) ? 5 : 4;
  return word.length < least ? 0 : word.length < 9 ? 1 : 2;
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}
