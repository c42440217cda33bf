import type { Locale } from '#model/locales.ts';
import { foldText, showHamza } from './fold-text.ts';
import { soundKey } from './sound-key.ts';
import { bareWord, type SplitWord, splitWords } from './split-words.ts';
import { stemArabic } from './stem-arabic.ts';
import { stemLatin } from './stem-latin.ts';
import { isWeak } from './stop-words.ts';

/** A word and its forms, from the nearest to what was written to the farthest. */
export interface ReadWord extends SplitWord {
  /** Without plural, gender and, in Arabic, the vowels inside; one for each bare form that may be. */
  stem: readonly string[];
  /** How it sounds, whatever the script; empty for numbers and for words of one consonant. */
  sound: readonly string[];
  /** Too common to be asked for. */
  isWeak: boolean;
}

/**
 * Reads a text word by word. The index is made by it and what is typed goes through it: two words
 * are the same when they share a form, and `matchWord` says which.
 *
 * `readWords('والخطارات', 'ar')` is one word: exact `والخطارات`, bare `خطارات`, stem `خطار`, sound
 * `wlxtrt`, `xtrt`, `xtr`.
 *
 * @param locale of the page, for the index as for the query; the words may be in any script
 */
export function readWords(text: string, locale: Locale): ReadWord[] {
  return splitWords(foldText(showHamza(text))).map((surface) => {
    const key = `${locale} ${surface}`;
    const word = known.get(key) ?? readWord(surface, locale);
    known.set(key, word);
    return word;
  });
}

/** Words come again and again: an index of ten thousand records has few that are new. */
const known = new Map<string, ReadWord>();

function readWord(surface: string, locale: Locale): ReadWord {
  const word = bareWord(surface);
  const { exact, bare, isSurelyBare } = word;
  const sure = isSurelyBare ? bare : [];
  const stem = distinct((sure.length ? sure : [exact, ...bare]).map(stemIn(locale)));
  const heard = [exact, ...sure, ...stem.slice(0, 1)];
  const unlinked = heard.filter((form) => linked.test(form)).map((form) => form.slice(0, -1));
  return {
    ...word,
    stem,
    sound: distinct([...heard, ...unlinked].map(soundKey)).filter(Boolean),
    isWeak: isWeak([exact, ...bare], locale),
  };
}

/**
 * The Arabic feminine ending as it is said before another word: 9afilat al atibbae is قافلة الأطباء.
 * Shorter words would keep too little: wahat is واحات (oases), not واحة alone.
 */
const linked = /^[a-z\d]{4,}at$/;

/** Tifinagh has no stem yet: its plurals want a rule by somebody who reads it. */
function stemIn(locale: Locale): (word: string) => string {
  return (word) => {
    if (/^[a-z]/.test(word)) return stemLatin(word, locale);
    return /^[\u0620-\u06ff]/.test(word) ? stemArabic(word) : word;
  };
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}
