import type { Limits } from './limits.ts';
import type { NoteList } from './notes.ts';
import type { Table } from './source.ts';

export interface ReadOptions {
  readonly notes: NoteList;
  readonly limits: Limits;
}

/** A table as its file gives it, before tables of one standard are joined. */
export interface ReadTable extends Table {
  /** The file is one object, and so the table one row: many such files make one table. */
  readonly isOneObject?: true;
  /** A list of this name in a JSON file, or the sheet. */
  readonly part?: string;
}
