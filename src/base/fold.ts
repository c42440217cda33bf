import { westernDigits } from './western-digits.ts';

/**
 * The one home of folding: what two ways of writing have in common. Each purpose begins with one of these
 * and adds its own rules beside the words that it compares:
 *
 * - `decompose`: how letters look (`validation/fold-confusables.ts`);
 * - `foldLetters`: letters alone, for ids, hosts, labels, hours, and for the terms of the search index
 *   (`foldText` adds the letters that people use for one another);
 * - `foldTyped`: a name that somebody typed, against the names that are known;
 * - `readPlain`: a value as it was meant, with nothing folded.
 */

/** Letters apart from their marks, and forms that mean the same as the letters themselves: ﻻ = لا, ① = 1. */
export function decompose(text: string): string {
  return text.normalize('NFKD');
}

/** What folding takes away; the second leaves the hamza above a letter, once it is apart from it. */
const marks = { none: /[\p{M}\p{Cf}ـ]/gu, hamza: /(?!\u0654)[\p{M}\p{Cf}ـ]/gu };

/**
 * Small letters without accents, vowel signs, what lengthens an Arabic word and what nobody sees:
 * `Élan` = `elan`, `أُمَل` = `امل`. Folding twice changes nothing.
 *
 * @param keep `hamza` leaves the one above its seat, for rules that ask for it
 */
export function foldLetters(text: string, keep: keyof typeof marks = 'none'): string {
  // Some small letters come apart only after the large ones have become small.
  return decompose(decompose(text).toLowerCase()).replace(marks[keep], '');
}

/** Letters that people use for one another, where the index of the search is not at hand. */
const sameLetters: Record<string, string> = { ß: 'ss', ى: 'ي', ة: 'ه', ٱ: 'ا' };

/** The words of a name, folded, one space apart: `L’Élan – Fès` = `l elan fes`. */
export function foldTyped(text: string): string {
  return foldLetters(text)
    .replace(/[ßىةٱ]/g, (letter) => sameLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A value without marks that nobody sees, which come along with what is pasted; digits may be those of Arabic. */
export function readPlain(typed: string): string {
  return westernDigits(typed)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
}
