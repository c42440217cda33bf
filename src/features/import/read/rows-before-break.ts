import type { NoteList } from './notes.ts';
import { BrokenFile, type Row, type Table } from './source.ts';

/** The rows of one of several tables: where it breaks is noted, and the others are read all the same. */
export async function* rowsBeforeBreak(table: Table, notes: NoteList): AsyncGenerator<Row> {
  try {
    yield* table.rows();
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    notes.put(error.note);
  }
}
