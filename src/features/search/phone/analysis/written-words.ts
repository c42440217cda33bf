import { foldText, showHamza } from './fold-text.ts';
import { bareWord, splitWords } from './split-words.ts';

/** Words with what is glued to them, in any script, as they stand in a text. */
const written = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼ´`][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text by what folding makes of each, so that people are shown what they wrote:
 * `ecole` is `École`.
 */
export function listWritten(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of text.match(written) ?? []) {
    const [read, ...others] = splitWords(foldText(showHamza(word)));
    if (read && !others.length) words.set(bareWord(read).surface, word);
  }
  return words;
}

/**
 * How a form of the index is written in texts of somebody who has it: `مدرسه` is `المدرسة` in one
 * name and `مدرسة` in another. Undefined where none of them shows it.
 */
export function findWritten(form: string, texts: readonly string[]): string | undefined {
  const words = texts.flatMap((text) => [...listWritten(text)]);
  const whole = words.find(([surface]) => bareWord(surface).exact === form);
  const [, glued] = words.find(([surface]) => isSurely(surface, form)) ?? [];
  return whole?.[1] ?? glued?.replace(/^.+['’‘ʼ´`](?=..)/u, '');
}

function isSurely(surface: string, form: string): boolean {
  const { bare, isSurelyBare } = bareWord(surface);
  return isSurelyBare && bare.includes(form);
}
