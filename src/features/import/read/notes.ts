import type { ImportKey } from '#i18n/say-import.ts';
import { BrokenFile, type Note } from './source.ts';

/** What a reader may say: each has its sentence in the catalogues. */
export type NoteCode = ImportKey extends infer Key
  ? Key extends `read.${infer Code}`
    ? Code
    : never
  : never;

export type NoteValues = Note['values'];

/** Where a note belongs; what is not known is left out. */
export interface NotePlace {
  readonly file: string;
  readonly table?: string;
  readonly line?: number;
}

/** The notes of a source. What is said twice of one place, because rows are read twice, stands once. */
export class NoteList {
  readonly all: Note[] = [];
  #places = new Map<string, number>();

  add(code: NoteCode, place: NotePlace, values: NoteValues = {}): void {
    this.put({ ...place, code, values });
  }

  /** Notes that a file, or what is left of it, is not read. */
  refuse(code: NoteCode, place: NotePlace, values: NoteValues = {}): void {
    this.put({ ...place, code, values, refused: true });
  }

  put(note: Note): void {
    const key = JSON.stringify([note.file, note.table, note.line, note.code]);
    const at = this.#places.get(key);
    if (at === undefined) {
      this.#places.set(key, this.all.push(note) - 1);
    } else {
      this.all[at] = note;
    }
  }
}

/** What is thrown where reading ends before the file does. */
export function brokenAt(code: NoteCode, place: NotePlace, values: NoteValues = {}): BrokenFile {
  return new BrokenFile({ ...place, code, values, refused: true });
}
