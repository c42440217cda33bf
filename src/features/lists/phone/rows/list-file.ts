import type { Locale } from '#model/locales.ts';

/** A name in the language in which the list speaks or, with `lang`, in another. */
export interface ListName {
  name: string;
  lang?: Locale;
}

/** A value that a list can be narrowed by. */
export interface ListValue extends ListName {
  id: string;
  /** Of a province: its centre, and its region. */
  at?: readonly [lat: number, lng: number];
  region?: string;
}

/** What a row has of a filter: the place of its value in the list of values, or several of them. */
export type RowValues = number | readonly number[];

export interface PackedFilter extends ListName {
  id: string;
  /** Shown before the others. */
  isFirst?: true;
  values: readonly ListValue[];
  /** Of each row; none of a filter that follows from the clock. */
  of?: readonly RowValues[];
}

/** By what a list can be put in order: what opens or closes next, what is new, what is near, by name. */
export const listSorts = ['soonest', 'newest', 'name', 'near'] as const;
export type ListSort = (typeof listSorts)[number];

/** What is so of a record at a moment. */
export const rowStates = ['open', 'coming', 'unknown', 'ended'] as const;
export type RowState = (typeof rowStates)[number];

/**
 * All records of a collection, as columns with a value for each: what they are narrowed and ordered by.
 * `rows.json` in the folder of a list; the cards lie beside it, some in each file.
 */
export interface ListRows {
  /** Of which records it was made; each file of cards says the same. */
  stamp: string;
  /** The ids of the records. */
  ids: readonly string[];
  filters: readonly PackedFilter[];
  /** Minutes since 1970, 0 where nothing is said: when each begins and ends, and when nobody may show it any more. */
  begins: readonly number[];
  ends: readonly number[];
  gone: readonly number[];
  /** Whether its dates are as exact as its state needs. */
  known: readonly (0 | 1)[];
  /** The day since 1970 from which it could be read, 0 where nobody knows. */
  newest: readonly number[];
  /** Those that make sense here, the usual one first. */
  sorts: readonly ListSort[];
  /** The `d` of the icon that all cards have. */
  drawing: string;
  /** So many cards lie in a file. */
  cardsInFile: number;
}

/** What somebody asks of a list. */
export interface ListState {
  /** They stand in no address: browsers remember those. */
  words: string;
  /** Values by filter. */
  chosen: Readonly<Record<string, readonly string[]>>;
  /** None for the usual one. */
  sort?: ListSort | undefined;
  /** The province from which nearness is counted, where it is not the phone's own place. */
  from?: string | undefined;
  /** From 1 on. */
  page: number;
}

/** So many cards a page shows, as in the pages of the list. */
export const rowsOnPage = 24;
