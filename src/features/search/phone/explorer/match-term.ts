import { editDistance } from '#base/edit-distance.ts';
import { allowedEdits, type Match, type Term } from '#features/search/phone/analysis/analyze.ts';

/** Shorter beginnings are begun by too many words. */
const leastStart = 3;

/**
 * How a word that is asked for matches one that is written, or undefined. The order goes
 * from certain to perhaps:
 *
 * - `exact`: école, École
 * - `bare`: école, l’École; الصويرة, بالصويرة
 * - `stem`: école, écoles; مدرسة, مدارس
 * - `start`: prescol, préscolaire
 * - `sound`: Shishawa, شيشاوة
 * - `spelling`: migrateusr, migrateurs
 */
export function matchTerm(asked: Term, written: Term): Match | undefined {
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

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}
