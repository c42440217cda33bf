import type { Doubt, Partly } from './doubt.ts';

/** A part of a cell that is not taken as it stands: its words, and a code that says why. */
export interface Untaken {
  value: string;
  /** The key of its sentence in `src/i18n/import/`, without `unsettled.`. */
  why: string;
}

/** What is taken of a cell, and what is not. */
export interface CellValues<T> {
  values: T[];
  untaken: Untaken[];
}

/** The code of a doubt: `intake.why.fax` → `fax`. */
export function codeOf({ why }: Doubt | Partly): string {
  return why.key.replace(/^intake\.why\./, '');
}
