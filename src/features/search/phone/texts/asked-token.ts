import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';
import type { Fragment } from './open-pagefind.ts';
import type { TextStep } from './text-answer.ts';
import { writeSound, writeStem } from './tokens.ts';

/** A word as Pagefind is asked for it. */
export interface AskedToken {
  word: ReadWord;
  step: TextStep;
  /** A whole token, or its beginning at the step `start`. */
  token: string;
}

/** Whether a record has what was asked for. Pagefind passes over tokens that nobody has. */
export function isIn({ content, meta }: Fragment, { step, token }: AskedToken): boolean {
  const tokens = ` ${[content, ...Object.values(meta)].join(' ')} `;
  return tokens.includes(step === 'start' ? ` ${token}` : ` ${token} `);
}

/** Whether a word of a text is the one that was asked for. */
export function isMet({ step, token }: AskedToken, written: ReadWord): boolean {
  if (step === 'sound') return written.sound.some((sound) => writeSound(sound) === token);
  if (step !== 'start') return written.stem.some((stem) => writeStem(stem) === token);
  return [written.exact, ...written.bare, ...written.stem].some((form) => form.startsWith(token));
}
