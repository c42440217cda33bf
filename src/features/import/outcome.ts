import type { ImportKey } from '#i18n/say-import.ts';
import type { FieldRefusal } from './write/record-gate.ts';

/** What became of a row: a new record, part of another, nothing that was not there, nothing at all. */
export const outcomes = ['taken', 'merged', 'unchanged', 'refused'] as const;
export type OutcomeKind = (typeof outcomes)[number];

/** A value of a row that is not taken as it stands: its column, its words, and a code `unsettled.<why>`. */
export interface UnsettledValue {
  column: string;
  value: string;
  why: string;
}

/** A sentence of the report, what the mapping does not understand, or what the gate says of a field. */
export type RowReason =
  | { key: ImportKey; values?: Record<string, string | number> }
  | { unsettled: UnsettledValue }
  | { refusal: FieldRefusal; isLeftOut?: boolean };

export interface RowOutcome {
  outcome: OutcomeKind;
  /** Of the record that it is now, or that it may be. */
  record?: string | undefined;
  reasons: readonly RowReason[];
}

/** Where a row stands, and what it calls itself. */
export interface RowPlace {
  file: string;
  table: string;
  /** The line of the file where it has lines, else its place in the table, from 1. */
  row: number;
  name: string;
}
