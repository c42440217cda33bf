import { cleanTyped } from './clean-typed.ts';

/** Words that stay small inside a name, of the languages in Latin letters. */
const smallWords = new Set(
  `de du des d la le les l et en pour à a au aux sur par sans avec contre dans un une of the and for in to on at by
  with from del los las el y para por con sin der die das und für von zu im am`.split(/\s+/),
);
/** Small words that begin names of Arabic here, and are no articles of French. */
const capitals = /^(?:al|el|ben|bni|beni|ait|oulad|ouled|sidi|dar|bab)$/i;

/**
 * A name as one writes it: one blank between words, no quotes or marks around it, and no capitals
 * throughout where it has several words: `ASSOCIATION  DES FEMMES DE FÈS` → `Association des Femmes de Fès`.
 */
export function cleanName(text: string): string {
  const plain = tidyText(text)
    .replace(/^(?:["“”«»„'‘’\s*•·–—-]+)(?=\S)/u, '')
    .replace(/[\s*•·–—,;:]+$/u, '')
    .trim();
  const isQuoted = /^[^"“”«»]*["“”»]$/u.test(plain);
  return lowerCapitals(isQuoted ? plain.slice(0, -1).trim() : plain);
}

/** A text in one line, without marks of programs and of direction; what stands in it stays. */
export function tidyText(text: string): string {
  return cleanTyped(text)
    .replace(/[\u00ad\u200e\u200f\u061c\u202a-\u202e]/g, '')
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

function lowerCapitals(name: string): string {
  const letters = name.match(/\p{Script=Latin}/gu) ?? [];
  const words = name.split(' ').filter((word) => /\p{Script=Latin}{2}/u.test(word));
  const isAllCapitals = letters.every((letter) => letter === letter.toUpperCase());
  // One word alone may be how its bearers write it: `AMAL`, `CEDOV`.
  if (!isAllCapitals || words.length < 2 || letters.length < 8) return name;
  return name
    .split(' ')
    .map((word, at) => lowerWord(word, at === 0))
    .join(' ');
}

function lowerWord(word: string, isFirst: boolean): string {
  // What stands in brackets, has dots or no vowel is an abbreviation.
  if (/^[("«]?(?:\p{Lu}\.){2,}/u.test(word) || /^\(\p{Lu}{2,10}\)$/u.test(word)) return word;
  if (/^\p{Lu}{2,5}$/u.test(word) && !/[AEIOUYÀ-Ý]/u.test(word)) return word;
  const parts = word.toLocaleLowerCase('fr').split(/([-'’])/u);
  const isSmall = (part: string) => smallWords.has(part) && !capitals.test(part);
  return parts
    .map((part, at) => {
      const isLeading = isFirst && at === 0;
      return isSmall(part) && !isLeading
        ? part
        : part.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join('');
}

/** The abbreviation in brackets at the end of a name, if it is made of the first letters of its words. */
export function findAcronym(name: string): string | undefined {
  const [, before = '', acronym] = /^(.+?)\s*[(–-]\s*([\p{Lu}\d.]{2,15})\)?$/u.exec(name) ?? [];
  if (!acronym) return;
  const initials = new Set(
    (before.match(/(?<!\p{L})\p{L}/gu) ?? []).map((letter) => letter.toUpperCase()),
  );
  const own = acronym.match(/\p{Lu}/gu) ?? [];
  return own.length > 1 && own.every((letter) => initials.has(letter))
    ? acronym.replaceAll('.', '')
    : undefined;
}
