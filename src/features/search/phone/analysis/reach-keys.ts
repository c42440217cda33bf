import { readPlain } from '#base/fold.ts';

/**
 * Numbers, mail and web addresses by which an association is reached, in the one form in which they
 * are filed and looked up: `661000000`, `2511`, `33123456789`, `accueil@amal.example`, `amal.example/ar`.
 */

/** What folding would tear apart stays whole. */
function readReach(text: string): string {
  return readPlain(text.normalize('NFKC')).toLowerCase();
}

/** A number, perhaps only its beginning, without the country's own prefixes and what stands between digits. */
function readNumberKey(text: string): string | undefined {
  const plain = readReach(text);
  if (!/^(?:tel:)?\+?[\d\s().\-/]+$/.test(plain)) return;
  const digits = plain.replace(/\D/g, '');
  if (plain.includes('+') || digits.startsWith('00'))
    return digits.replace(/^00/, '').replace(/^2120?(?=\d)/, '');
  return digits.replace(/^0(?=\d)/, '');
}

/** A mail address, perhaps only its beginning. */
function readMailKey(text: string): string | undefined {
  const plain = readReach(text).replace(/^mailto:/, '');
  return /^[^\s@]+@[^\s@]*$/.test(plain) ? plain : undefined;
}

/** A site or a page of one, as people say it: without what stands before its name and after its end. */
function readSiteKey(text: string): string | undefined {
  const plain = readReach(text).replace(/^https?:\/\//, '');
  if (!/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(plain)) return;
  return plain
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

/** A number or an address as it is recorded. */
export function fileReach(recorded: string): string | undefined {
  return readNumberKey(recorded) ?? readMailKey(recorded) ?? readSiteKey(recorded);
}

/** Fewer digits say a year or an age as well. */
const leastDigits = 4;

/** What words ask for where they are no words, but a number or an address. */
export function readReachKey(words: string): string | undefined {
  const number = readNumberKey(words);
  if (number !== undefined) {
    const isWhole = readReach(words).replace(/\D/g, '').length >= leastDigits;
    return isWhole && number ? number : undefined;
  }
  return readMailKey(words) ?? readSiteKey(words);
}
