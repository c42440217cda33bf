import type { Locale } from '#model/locales.ts';

/**
 * A piece of a sentence. A plain string is ours; what a file says is marked as such, so that each
 * writer shows it as text and nothing else.
 */
export type Piece =
  | string
  /** Words that somebody wrote, in the language they are in, perhaps with what changed in them. */
  | { kind: 'words'; lang?: Locale | undefined; parts: readonly WordChange[] }
  /** An id, a number, an address: shown letter by letter, from left to right. */
  | { kind: 'code'; text: string }
  | { kind: 'strong'; phrase: Phrase };

export type Phrase = readonly Piece[];

export interface WordChange {
  text: string;
  change?: 'added' | 'removed';
}

/** A sentence, and those below it. */
export interface Line {
  phrase: Phrase;
  lines?: readonly Line[];
}

/** A part of a review: a heading, and what there is to say. */
export interface ReviewSection {
  heading: Phrase;
  /** The file of a record. */
  file?: string;
  lines: readonly Line[];
  /** The text of a page, which may be longer than all the rest: where room is short, it stands last. */
  isProse?: boolean;
}

/** A review, from what a maintainer must not miss to what is good to know. */
export interface Review {
  warnings: readonly Line[];
  summary: Phrase;
  sections: readonly ReviewSection[];
}

export function words(text: string, lang?: Locale): Piece {
  return { kind: 'words', lang, parts: [{ text }] };
}

export function code(text: string): Piece {
  return { kind: 'code', text };
}

export function strong(phrase: Phrase): Piece {
  return { kind: 'strong', phrase };
}
