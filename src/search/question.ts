import type { Point } from '#distance.ts';
import type { Reason } from './asked-word.ts';
import type { FinderCard } from './finder-card.ts';
import type { Filter } from './finder-fields.ts';
import type { FinderCounts } from './finder-files.ts';

/** What is asked: words as they were typed, and the values that results must have. */
export interface Question {
  words?: string;
  /** A result has one of the values of each filter that is named. Values are those of `counts()`. */
  filters?: Partial<Record<Filter, readonly string[]>>;
  /** Whose doors are open now, in these regions. */
  openNow?: { regions: readonly string[]; now?: Date };
  /** `best` by default: the surest first, and by name where no word is asked for. */
  sort?: 'best' | 'name' | 'verified' | 'near';
  /** Where somebody is, for the order by nearness, and how many results that order must reach. */
  near?: { from: Point; atLeast: number };
}

/** A word as it was typed, and another as somebody in the directory writes it. */
export interface Suggestion {
  word: string;
  instead: string;
}

export interface Answer {
  total: number;
  /** All results in order; `cards` turns them into cards. */
  numbers: readonly number[];
  /** What warns that doors may be closed that are open by their hours, where open ones were asked for. */
  holiday: string | undefined;
  /** How many there are without the filters. */
  totalAnywhere: number;
  /** Why a result is one: by the word that it meets best. Undefined where no word was asked for. */
  reasonOf: (number: number) => Reason | undefined;
  /** Kilometres to its nearest place, where results are ordered by nearness and it is among the near. */
  distanceOf: (number: number) => number | undefined;
  /** Words that were set aside, as they were typed. */
  leftOut: readonly string[];
  /** Values that an asked word names and that nobody has: `province/zagora`. */
  emptyValues: readonly string[];
  /** For words that nothing is like: what is written nearly so. */
  suggest: () => Promise<readonly Suggestion[]>;
}

/** What typed words say of danger. */
export interface DangerSignals {
  /** Whoever types this may be in danger, or knows somebody who is. */
  isDanger: boolean;
  /** The same, or the last word may still become one that says so: no trace is to be left of such words. */
  mayBecome: boolean;
}

export interface Finder {
  /** Fetches what every question needs, before there is one. */
  prepare: () => Promise<void>;
  /**
   * Answers a question. A new question gives up the one before: its promise is rejected with an
   * `AbortError`, so that an early answer never comes after a later one.
   *
   * @throws FinderFileError where a file does not load; asking again tries again
   */
  ask: (question: Question, signal?: AbortSignal) => Promise<Answer>;
  /**
   * Whether words signal danger. It gives up no question.
   *
   * @throws FinderFileError where the signs do not load: nobody knows then what the words say
   */
  signals: (words: string, signal?: AbortSignal) => Promise<DangerSignals>;
  cards: (numbers: readonly number[], signal?: AbortSignal) => Promise<FinderCard[]>;
  /** How many have each value of each filter, in the whole directory. */
  counts: (signal?: AbortSignal) => Promise<FinderCounts>;
  /** How many of those who answer a question have each value of a filter. It gives up no other question. */
  countAmong: (
    filter: Filter,
    question: Question,
    signal?: AbortSignal,
  ) => Promise<ReadonlyMap<string, number>>;
  /** Ids of the provinces, the nearest first, from a point or from the centre of one of them. */
  provincesNear: (from: Point | string, signal?: AbortSignal) => Promise<string[]>;
}
