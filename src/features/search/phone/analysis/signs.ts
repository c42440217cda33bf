import { splitWords } from './analyze.ts';
import { foldText } from './fold-text.ts';
import { markLetters, SignWord, spellWord } from './sign-word.ts';

/** Several ways to say one thing: one of them is enough. */
type Choice = readonly SignWord[];

interface Sign {
  /** All of them must be typed, in any order. */
  all: readonly Choice[];
  /** None of these may be typed. */
  none: Choice;
}

export interface Signs {
  signs: readonly Sign[];
  words: readonly SignWord[];
  /** The words of signs that each typed word matches: with each letter all but the last are asked for again. */
  known: Map<string, readonly SignWord[]>;
}

/** `kin=mari/pere`, between commas or at an end of a line. */
const groupLine = /(?<=^|,)([^ ,=\n]+)=([^ ,\n]+)/gm;
/** `@kin`, with what is added to each of its words: `ي@hit*`. */
const groupName = /^(.*)@([^*+]+)(.*)$/;
/** A query has fewer words, and each is shorter. */
const mostWords = 200;
const mostLetters = 40;
/** Typed words that are remembered at once. */
const mostKnown = 1000;
/** What somebody may have parted from the word that it belongs to: kay dreb, m frappe. */
const part = /^(?:..?|[kt]a[iyt])$/;

/**
 * Reads the signs of danger of some records of the vocabulary.
 *
 * A sign is one or several words, which must all be typed, in any order. `a/b` is one or the other,
 * `*` any letters, `+` after an Arabic verb the person to whom it is done, `-word` a word beside which
 * it is no sign. A line of nothing but these holds for every sign of one plain word of its record:
 * a film and a training may be about it. `kin=a/b` names a group, and may add to it again; `@kin`
 * stands for its words in any record.
 *
 * @param text a record in each line, with commas between its signs
 * @throws Error where a group has no words
 */
export function readSigns(text: string): Signs {
  const words = new Map<string, SignWord>();
  const readWord = (written: string) => {
    const word = words.get(written) ?? new SignWord(written);
    words.set(written, word);
    return word;
  };
  const groups = new Map<string, string>();
  const plain = text.replace(groupLine, (_, name: string, written: string) => {
    groups.set(name, [...(groups.get(name)?.split('/') ?? []), written].join('/'));
    return '';
  });
  const listWords = (choice: string) =>
    choice
      .replace(/^-/, '')
      .split('/')
      .flatMap((word) => {
        const [, before = '', name, after = ''] = groupName.exec(word) ?? [];
        return name ? readGroup(name).map((each) => before + each + after) : [word];
      });
  const readChoice = (choice: string) => listWords(choice).map(readWord);
  const readGroup = (name: string) => {
    const written = groups.get(name);
    if (!written) throw new Error(`No words in the group @${name}`);
    return written.split('/');
  };
  const signs = plain.split('\n').flatMap((record) => {
    const lines = record.split(',').map((line) => line.split(' ').filter(Boolean));
    const isOut = (word: string) => word.startsWith('-');
    const calm = lines
      .filter((line) => line.every(isOut))
      .flatMap((line) => line.flatMap(readChoice));
    return lines.flatMap((line) => {
      const all = line.filter((word) => !isOut(word));
      const none = line.filter(isOut).flatMap(readChoice);
      const isSubject =
        all.length === 1 && !listWords(all[0] ?? '').some((word) => word.endsWith('+'));
      return all.length
        ? [{ all: all.map(readChoice), none: isSubject ? [...none, ...calm] : none }]
        : [];
    });
  });
  return { signs, words: [...words.values()], known: new Map() };
}

/** Whether somebody who types this may be in danger, or knows somebody who is. */
export function signalsDanger(typed: string, signs: Signs): boolean {
  return listTypedSigns(typed, signs).length > 0;
}

/** The signs of which all words are typed. */
export function listTypedSigns(typed: string, signs: Signs): Sign[] {
  const matched = matchWords(listTyped(typed).flat(), signs);
  return signs.signs.filter(
    ({ all, none }) => !hasOne(none, matched) && all.every((choice) => hasOne(choice, matched)),
  );
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

function matchWords(typed: readonly string[], { words, known }: Signs): Set<SignWord> {
  if (known.size > mostKnown) known.clear();
  return new Set(
    typed.map(spellWord).flatMap((word) => {
      const marks = markLetters(word);
      const matched = known.get(word) ?? words.filter((sign) => sign.matches(word, marks));
      known.set(word, matched);
      return matched;
    }),
  );
}

function hasOne(choice: Choice, matched: ReadonlySet<SignWord>): boolean {
  return choice.some((word) => matched.has(word));
}
