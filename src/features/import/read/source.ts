/** What a file holds, before anybody knows what it means. */
export type SourceFormat =
  | 'csv'
  | 'xlsx'
  | 'json'
  | 'json-lines'
  | 'geojson'
  | 'overpass'
  | 'hsds-3'
  | 'hsds-1'
  | 'hxl'
  | '360giving'
  | 'data-inclusion'
  | 'rna'
  | 'twiza';

/** A cell or a field as the file says it: never a number or a date that somebody has already understood. */
export type Value = string | readonly Value[] | { readonly [name: string]: Value };

export interface Row {
  /** The line of the file where it has lines, else the row’s place in its table, from 1. */
  readonly number: number;
  /** By heading, or by name of the field; what is empty is left out. */
  readonly values: Readonly<Record<string, Value>>;
  /** The file of this row, where a table comes of several. */
  readonly file?: string;
}

export interface Table {
  /** Of the sheet, or of the file without its ending. */
  readonly name: string;
  /** The file below what was given, `list.zip/organizations.csv`. */
  readonly file: string;
  readonly format: SourceFormat;
  /** In the order of the file; `contacts.phone` where a field stands in another. */
  readonly headings: readonly string[];
  /** The words above a heading where the file has both, as HXL does: `Nom` of `#org+name`. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Each call reads from the beginning; a file that breaks throws `BrokenFile` after the rows before it. */
  rows(): AsyncIterable<Row>;
}

/** What was done to read a file, or was left out: `encoding`, `formulas`, `macros`, `duplicate-heading` … */
export interface Note {
  readonly file: string;
  readonly table?: string;
  readonly line?: number;
  /** The key of its sentence in `src/i18n/import/`, without `read.`. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The file, or what is left of it, was not read. */
  readonly refused?: true;
}

export interface Source {
  readonly tables: readonly Table[];
  /** Grows while rows are read. */
  readonly notes: readonly Note[];
  close(): Promise<void>;
}

/** A file, or what is left of it, that cannot be read: `note` says where and why. */
export class BrokenFile extends Error {
  readonly note: Note;

  constructor(note: Note) {
    super(`${note.file}: ${note.code}`);
    this.note = note;
  }
}
