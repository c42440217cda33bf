import type { TextCollection } from '#features/search/text-records.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';

/** The stages by which a word is found in texts, from certain to perhaps. */
export const textStages = ['certain', 'start', 'sound', 'spelling'] as const;
export type TextStage = (typeof textStages)[number];

/** A piece of an excerpt, as plain text: mark-up in it is text too. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

export interface TextResult {
  href: string;
  collection: TextCollection;
  title: LocalizedText;
  /** Names of the places, two at most. */
  where: readonly LocalizedText[];
  /** Some words around those that were asked for, which are marked. */
  excerpt: readonly ExcerptPart[];
  excerptLang: Locale;
}

export interface TextPage {
  /** Perhaps none: the index may name a record that lacks a word after all. */
  results: readonly TextResult[];
  /**
   * Brings the next page, the same one however often it is asked for; undefined at the end. Once another
   * question is asked it is rejected with an `AbortError`.
   *
   * @throws SearchFileError where a file does not load; asking again tries again
   */
  more: (() => Promise<TextPage>) | undefined;
}

/** An answer is its first page. */
export interface TextAnswer extends TextPage {
  total: number;
  /** Words that were set aside, as folding left them. */
  leftOut: readonly string[];
  /** The least certain stage that a word needed; undefined where nothing is found. */
  stage: TextStage | undefined;
}

export interface Texts {
  /**
   * Finds records in whose texts all words stand. A new question gives up the one before: its promise
   * is rejected with an `AbortError`, so that an early answer never comes after a later one.
   *
   * @throws SearchFileError where a file does not load; asking again tries again
   */
  ask: (words: string, signal?: AbortSignal) => Promise<TextAnswer>;
  /**
   * The ids of all records of a collection that have the words, the best first. Gives up the question before.
   *
   * @throws SearchFileError where a file does not load
   */
  findIn: (collection: string, words: string, signal?: AbortSignal) => Promise<string[]>;
}
