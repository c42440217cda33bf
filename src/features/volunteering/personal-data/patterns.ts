import { accountPatterns } from './account-patterns.ts';
import { knownLetters } from './known-letters.ts';
import { linkPatterns } from './link-patterns.ts';
import { mailPatterns } from './mail-patterns.ts';
import type { TracePattern } from './personal-data.ts';
import { placePatterns } from './place-patterns.ts';

/**
 * What gives a person away, from the surest to the vaguest. Each pattern asks for more than a word,
 * because “dans la rue depuis 2019”, “شارك في درب النجاح” and “Facebook : 3 ans” are ordinary text.
 */
export const contactPatterns: readonly TracePattern[] = [
  ...mailPatterns,
  ...linkPatterns,
  ...accountPatterns,
  ...placePatterns,
].map(narrow);

/** Those of places, for a text in which numbers that were written out stand in digits: `Hauptstraße fünf`. */
export const streetPatterns: readonly TracePattern[] = placePatterns.map(narrow);

function narrow({ what, pattern }: TracePattern): TracePattern {
  return { what, pattern: knownLetters(pattern) };
}
