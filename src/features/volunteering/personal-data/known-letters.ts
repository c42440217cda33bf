/** The letters of the scripts in which wishes are written, and of those that look like them. */
const letters: Record<string, string> = {
  L: 'a-zA-Zª-ɏͰ-ӿء-ۓⴰ-⵿',
  Lu: 'A-ZÀ-ÖØ-ÞĀĒĪŌŪŒŠŽА-Я',
  Ll: 'a-zß-öø-ÿāēīōūœšžа-я',
};

/**
 * The same pattern with letters of these scripts for `\p{L}`, `\p{Lu}` and `\p{Ll}`: the hundreds of
 * ranges of all scripts cost a phone seconds, at the first look.
 */
export function knownLetters({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const narrow = source.replace(/\\p\{(L[ul]?)\}|\\.|[[\]]/gu, (part, kind?: string) => {
    if (kind) return isInClass ? String(letters[kind]) : `[${letters[kind]}]`;
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    return part;
  });
  return new RegExp(narrow, flags);
}
