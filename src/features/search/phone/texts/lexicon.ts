/** How many files the lexicon of a locale is cut into. All exist, so that none is asked for in vain. */
export const lexiconParts = 32;

/** Shorter words have no slip of spelling that could be told from another word. */
export const leastLetters = 5;

/** The file in which words with the same first letter stand, one a line. */
export function lexiconFile(word: string): string {
  return `words/${(word.codePointAt(0) ?? 0) % lexiconParts}.txt`;
}
