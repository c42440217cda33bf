import { DangerWord, markLetters, spellWord } from './danger-word.ts';
import { foldText } from './fold-text.ts';
import { splitWords } from './split-words.ts';

/** Several ways to say one thing: one of them is enough. */
type Choice = readonly DangerWord[];

interface DangerSign {
  /** All of them must be typed, in any order. */
  all: readonly Choice[];
  /** None of these may be typed. */
  none: Choice;
}

export interface DangerSigns {
  signs: readonly DangerSign[];
  words: readonly DangerWord[];
  /** What typed words meet: with each letter all but the last are asked for again. */
  known: Map<string, readonly DangerWord[]>;
}

/** A query has fewer words, and each is shorter. */
const mostWords = 200;
const mostLetters = 40;
/** Typed words that are remembered at once. */
const mostKnown = 1000;
/** Before these nobody can tell what a word becomes. */
const fewestLetters = 3;
/** What somebody may have parted from the word that it belongs to: kay dreb, m frappe. */
const part = /^(?:..?|[kt]a[iyt])$/;

/**
 * Reads the signs of danger of some records of the vocabulary.
 *
 * A sign is one or several words, which must all be typed, in any order. `a/b` is one or the other,
 * `*` any letters, `+` after an Arabic verb the person to whom it is done, `-word` a word beside which
 * it is no sign. A line of nothing but these holds for every sign of one plain word of its record:
 * a film and a training may be about it.
 *
 * @param text a record in each line, with commas between its signs
 */
export function readSigns(text: string): DangerSigns {
  const words = new Map<string, DangerWord>();
  const readWord = (written: string) => {
    const word = words.get(written) ?? new DangerWord(written);
    words.set(written, word);
    return word;
  };
  const readChoice = (written: string) => written.replace(/^-/, '').split('/').map(readWord);
  const signs = text.split('\n').flatMap((record) => {
    const lines = record.split(',').map((line) => line.split(' ').filter(Boolean));
    const isOut = (word: string) => word.startsWith('-');
    const calm = lines
      .filter((line) => line.every(isOut))
      .flatMap((line) => line.flatMap(readChoice));
    return lines.flatMap((line) => {
      const all = line.filter((word) => !isOut(word));
      const none = line.filter(isOut).flatMap(readChoice);
      const isSubject = all.length === 1 && !all[0]?.includes('+');
      return all.length
        ? [{ all: all.map(readChoice), none: isSubject ? [...none, ...calm] : none }]
        : [];
    });
  });
  return { signs, words: [...words.values()], known: new Map() };
}

/** Whether somebody who types this may be in danger, or knows somebody who is. */
export function signalsDanger(typed: string, signs: DangerSigns): boolean {
  const met = meetWords(listTyped(typed).flat(), signs);
  return signs.signs.some(
    ({ all, none }) => !hasOne(none, met) && all.every((choice) => hasOne(choice, met)),
  );
}

/** The same, or its last word may still become one that makes it so. */
export function mayBecomeDanger(typed: string, signs: DangerSigns): boolean {
  const parts = listTyped(typed);
  const met = meetWords(parts.flat(), signs);
  const last = listBegun(parts.at(-1) ?? []).map((word) => [word, markLetters(word)] as const);
  return signs.signs.some(({ all, none }) => {
    if (hasOne(none, met)) return false;
    const missing = all.filter((choice) => !hasOne(choice, met));
    if (missing.length > 1) return false;
    return missing.every((choice) =>
      choice.some((word) => last.some((begin) => word.isBegunBy(...begin))),
    );
  });
}

/** Typed words, each as it stands and, after a part of one, with what stands before it. */
function listTyped(typed: string): string[][] {
  const words = splitWords(foldText(typed))
    .slice(0, mostWords)
    .flatMap((word) => word.split("'"))
    .map((word) => word.slice(0, mostLetters));
  return words.map((word, at) => {
    const before = words[at - 1] ?? '';
    return part.test(before) ? [word, before + word] : [word];
  });
}

/** A last word as it stands, and without a letter that may be half of a group: mmteg(h), mic(h). */
function listBegun(words: readonly string[]): string[] {
  return words
    .filter((word) => word.length >= fewestLetters)
    .flatMap((word) => [word, word.replace(/(?<=..)c$|(?<=...)[gkopqst]$/, '')])
    .map(spellWord);
}

function meetWords(typed: readonly string[], { words, known }: DangerSigns): Set<DangerWord> {
  if (known.size > mostKnown) known.clear();
  return new Set(
    typed.map(spellWord).flatMap((word) => {
      const marks = markLetters(word);
      const met = known.get(word) ?? words.filter((sign) => sign.isMetBy(word, marks));
      known.set(word, met);
      return met;
    }),
  );
}

function hasOne(choice: Choice, met: ReadonlySet<DangerWord>): boolean {
  return choice.some((word) => met.has(word));
}
