import type { Point } from '#base/distance.ts';
import type { FinderCard } from '#features/search/phone/index/finder-card.ts';
import type { FinderCounts } from '#features/search/phone/index/finder-files.ts';
import type { Reason } from './asked-term.ts';
import type { Filter } from './filters.ts';

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

/** A place that is named: its values, such as `province/taza`, and the words that name it, as they were typed. */
export interface AskedPlace {
  values: readonly string[];
  words: readonly string[];
}

/** What somebody may have meant: places that words nearly name, and words that are written otherwise. */
export interface Suggestions {
  places: readonly AskedPlace[];
  words: readonly Suggestion[];
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
  /** Why a result is one: by the word that it meets best. Undefined where no word was asked for. */
  reasonOf: (number: number) => Reason | undefined;
  /** Kilometres to its nearest place, where results are ordered by nearness and it is among the near. */
  distanceOf: (number: number) => number | undefined;
  /** Words that were set aside, as they were typed. */
  leftOut: readonly string[];
  /** Places that the words name whole. */
  places: readonly AskedPlace[];
  /** What is asked for that somebody may give in one place and not in another: `service/shelter`. */
  needs: readonly string[];
  /** For what is not understood: what is written nearly so. */
  suggest: () => Promise<Suggestions>;
}

/** A province, how many answer in it, and how many kilometres off its centre is. */
export interface NearProvince {
  id: string;
  count: number;
  distance: number;
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
   * Whether who types these words may be in danger, or knows somebody who is. It gives up no question.
   *
   * @throws FinderFileError where the signs do not load: nobody knows then what the words say
   */
  signalsDanger: (words: string, signal?: AbortSignal) => Promise<boolean>;
  /** Values that answer what somebody says, `service/shelter`, the surest first. It gives up no question. */
  needs: (words: string, signal?: AbortSignal) => Promise<readonly string[]>;
  cards: (numbers: readonly number[], signal?: AbortSignal) => Promise<FinderCard[]>;
  /** How many have each value of each filter, in the whole directory. */
  counts: (signal?: AbortSignal) => Promise<FinderCounts>;
  /**
   * How many of those who answer a question have each value of a filter: in each place, those who help
   * there with what is asked. It gives up no other question.
   */
  countAmong: (
    filter: Filter,
    question: Question,
    signal?: AbortSignal,
  ) => Promise<ReadonlyMap<string, number>>;
  /** How many answer a whole question; none if only part of it is answered. It gives up no other question. */
  count: (question: Question, signal?: AbortSignal) => Promise<number>;
  /** The provinces nearest to one in which somebody answers a whole question; none if only part of it is answered. */
  nearest: (
    province: string,
    question: Question,
    most: number,
    signal?: AbortSignal,
  ) => Promise<readonly NearProvince[]>;
}
