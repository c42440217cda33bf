import type { Term } from '#features/search/phone/analysis/analyze.ts';
import type { Fragment } from './fragment-blocks.ts';
import type { TextStage } from './text-answer.ts';

/**
 * What is searched are not words but tokens: a stem or a sound with a letter at its end that folding
 * takes out of every text, so that no word has it. A token in the index is found by the same token
 * and by its beginnings; `fem` does not bring `femur` when `femmes` was asked for.
 */
const stemMark = 'ⵯ';
const soundMark = 'ʷ';

/** `ecol` (école, écoles) → `ecolⵯ` */
export function writeStem(stem: string): string {
  return stem + stemMark;
}

/** `ccw` (شيشاوة, Chichaoua) → `ccwʷ` */
export function writeSound(sound: string): string {
  return sound + soundMark;
}

/** How many files the lexicon of a locale is cut into. All exist, so that none is asked for in vain. */
export const lexiconParts = 32;

/** Shorter words have no slip of spelling that could be told from another word. */
export const leastLetters = 5;

/** The file in which words with the same first letter stand, one a line. */
export function lexiconFile(word: string): string {
  return `words/${(word.codePointAt(0) ?? 0) % lexiconParts}.txt`;
}

/** A word as Pagefind is asked for it. */
export interface AskedToken {
  word: Term;
  stage: TextStage;
  /** A whole token, or its beginning at the stage `start`. */
  token: string;
}

/** Whether a record has what was asked for. Pagefind passes over tokens that nobody has. */
export function isIn({ content, meta }: Fragment, { stage, token }: AskedToken): boolean {
  const tokens = ` ${[content, ...Object.values(meta)].join(' ')} `;
  return tokens.includes(stage === 'start' ? ` ${token}` : ` ${token} `);
}

/** Whether a word of a text is the one that was asked for. */
export function isMatchOf({ stage, token }: AskedToken, written: Term): boolean {
  if (stage === 'sound') return written.sound.some((sound) => writeSound(sound) === token);
  if (stage !== 'start') return written.stem.some((stem) => writeStem(stem) === token);
  return [written.exact, ...written.bare, ...written.stem].some((form) => form.startsWith(token));
}
