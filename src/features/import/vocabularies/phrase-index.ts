import type { Directory } from '#directory/directory.ts';
import { bareWord, splitWords } from '#features/search/phone/analysis/analyze.ts';
import { foldText } from '#features/search/phone/analysis/fold-text.ts';
import { stemArabic, stemLatin } from '#features/search/phone/analysis/term-forms.ts';
import { phrases } from './phrases.ts';
import type { TopicField, Topics } from './topics.ts';

interface Phrase {
  keys: readonly string[];
  /** With their endings: a refuge is not a refugee. */
  words: readonly string[];
  topics: Topics;
}

/** Phrases by the first of their words, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Words that neither make a phrase nor part it. */
const small = new Set(
  `de d du des l la le les et en a au aux pour par sur un une the of and for in to y e del los las el con para und der
  die das fur s و في من الي علي`.split(/\s+/),
);

/** The words of a text as phrases are compared: folded, without articles and endings, small words left out. */
export function keysOf(text: string): string[] {
  return wordsOf(text).map(keyOf);
}

function wordsOf(text: string): string[] {
  return splitWords(foldText(text).replaceAll("'", ' ')).filter((word) => !small.has(word));
}

function keyOf(word: string): string {
  if (!/[\u0600-\u06ff]/.test(word)) return stemLatin(word, 'fr');
  const token = bareWord(word);
  return stemArabic(token.isSurelyBare ? (token.bare[0] ?? word) : word);
}

/** The phrases of lists, and the names of our own terms in every language. */
export function indexPhrases({ list }: Pick<Directory, 'list'>): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  const add = (text: string, topics: Topics) => {
    const words = wordsOf(text);
    const keys = words.map(keyOf);
    const [first] = keys;
    if (first === undefined) return;
    const others = index.get(first) ?? [];
    // What stands in several lines means all of it, so that the first line says what comes first.
    index.set(
      first,
      [...others, { keys, words, topics }].sort((a, b) => b.keys.length - a.keys.length),
    );
  };
  for (const [words, topics] of phrases) for (const each of words.split('/')) add(each, topics);
  const name = (field: TopicField, terms: readonly { id: string; name: object }[]) => {
    for (const { id, name: names } of terms)
      for (const each of Object.values(names)) add(String(each), { [field]: [id] });
  };
  name('focusAreas', list['focus-areas']);
  name('services', list.services);
  name('audiences', list.audiences);
  return index;
}

/**
 * The meanings of the phrases in a text, longest first, each word taken once; words as they stand count before
 * those that only end otherwise.
 *
 * @returns also whether words are left that are in no phrase
 */
export function findPhrases(
  text: string,
  index: PhraseIndex,
): { topics: Topics[]; isWhole: boolean } {
  const words = wordsOf(text);
  const keys = words.map(keyOf);
  const topics: Topics[] = [];
  let left = 0;
  for (let at = 0; at < keys.length; ) {
    const fits = (index.get(keys[at] ?? '') ?? []).filter((phrase) =>
      phrase.keys.every((key, offset) => keys[at + offset] === key),
    );
    const length = fits[0]?.keys.length ?? 0;
    const longest = fits.filter((phrase) => phrase.keys.length === length);
    const exact = longest.filter((phrase) =>
      phrase.words.every((word, offset) => words[at + offset] === word),
    );
    topics.push(...(exact.length > 0 ? exact : longest).map((phrase) => phrase.topics));
    if (length === 0) left++;
    at += Math.max(1, length);
  }
  return { topics, isWhole: left === 0 };
}
