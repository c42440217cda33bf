import { type ReadWord, readWords } from '#features/search/phone/analysis/read-words.ts';
import type { Locale } from '#model/locales.ts';

/** More words than anybody means; the rest is said to be left out. */
const mostWords = 8;

/** One letter, or an Arabic article with at most one: somebody has only begun to type. */
const barelyBegun = /^(?:\P{N}|(?:[وف]?[بك]?ال|لل).?)$/u;

export interface ChosenWords {
  words: ReadWord[];
  /** Words that are too little, or too many, to be asked for, as folding left them. */
  leftOut: string[];
  /** Whether the last word may still grow. */
  isTyping: boolean;
  /** Whether something was typed in which there is no word: 🙂. */
  isUnreadable: boolean;
}

/**
 * The words of a text that are asked for: the strong ones, or, where there are none, the weak ones.
 * `association pour les veuves` asks for `veuves`; `association` for itself; `ا` for nothing yet.
 */
export function chooseWords(text: string, locale: Locale): ChosenWords {
  const all = readWords(text, locale);
  const read = all.filter(({ surface }, at) => {
    const isFirst = all.findIndex((other) => other.surface === surface) === at;
    return isFirst && !isBegun(surface, at === all.length - 1);
  });
  const strong = read.filter(({ isWeak }) => !isWeak);
  const asked = strong.length ? strong : read;
  const begun = all.filter(({ surface }, at) => isBegun(surface, at === all.length - 1));
  const last = all.at(-1)?.surface;
  return {
    words: asked.slice(0, mostWords),
    leftOut: (asked.length ? asked.slice(mostWords) : begun).map(({ surface }) => surface),
    isTyping: !/\s$/.test(text) && asked.slice(0, mostWords).at(-1)?.surface === last,
    isUnreadable: all.length === 0 && text.trim() !== '',
  };
}

function isBegun(surface: string, isLast: boolean): boolean {
  return /^\P{N}$/u.test(surface) || (isLast && barelyBegun.test(surface));
}
