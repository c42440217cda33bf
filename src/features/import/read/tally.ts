import type { NoteCode, NoteList, NotePlace } from './notes.ts';

/** Counts what happens in many rows, so that a table has one note of it: the first line and how many. */
export class Tally {
  #counts = new Map<NoteCode, { line: number; count: number }>();

  add(code: NoteCode, line: number): void {
    const found = this.#counts.get(code);
    if (found) found.count += 1;
    else this.#counts.set(code, { line, count: 1 });
  }

  note(notes: NoteList, place: NotePlace): void {
    for (const [code, { line, count }] of this.#counts) {
      notes.add(code, { ...place, line }, { count });
    }
  }
}
