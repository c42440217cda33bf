import { addHeadings } from './json-shape.ts';
import type { NoteList } from './notes.ts';
import { type Fields, RowIndex } from './row-index.ts';
import { rowsBeforeBreak } from './rows-before-break.ts';
import type { Row, SourceFormat, Table } from './source.ts';

/** Rows of another table that belong to a row: those whose `by` is its id. */
export interface Belonging {
  readonly table: string;
  readonly by: string;
  /** The field that they become. */
  readonly as: string;
  /** What each of them says besides. */
  readonly with?: Fields;
}

/** A row of another table that a field of a row names. */
export interface Named {
  readonly field: string;
  readonly table: string;
  readonly as: string;
}

export interface Relations {
  readonly belonging: Readonly<Record<string, readonly Belonging[]>>;
  readonly named: Readonly<Record<string, readonly Named[]>>;
}

export interface JoinedTables {
  /** Whose rows the others belong to. */
  readonly main: string;
  readonly name: string;
  readonly file: string;
  readonly format: SourceFormat;
  /** By the name that the relations use; several tables may hold the same kind of rows. */
  readonly tables: ReadonlyMap<string, readonly Table[]>;
  readonly relations: Relations;
  readonly notes: NoteList;
  /** Something that concerns several tables, done to a whole row at last. */
  finish?(row: Fields, take: TakeRows): Fields;
}

export type TakeRows = (table: string, field: string, key: Fields[string] | undefined) => Fields[];

/** So many rows tell the names of the fields. */
const looked = 500;

/** One table of whole rows. The others are held in memory, packed, from the first time that rows are read. */
export async function joinTables(joined: JoinedTables): Promise<Table> {
  const { name, file, format } = joined;
  const join = new Join(joined);
  const headings = new Set<string>();
  let count = 0;
  const first = { name, file, format, headings: [], rows: () => join.rows(false) };
  for await (const { values } of rowsBeforeBreak(first, joined.notes)) {
    addHeadings(values, '', headings);
    count += 1;
    if (count === looked) break;
  }
  return { name, file, format, headings: [...headings], rows: () => join.rows(true) };
}

class Join {
  #joined: JoinedTables;
  #indexes: Map<string, RowIndex> | undefined;

  constructor(joined: JoinedTables) {
    this.#joined = joined;
  }

  /** What belongs to nobody is noted after the last row. */
  async *rows(notesLeft: boolean): AsyncGenerator<Row> {
    const { tables, main, notes, finish } = this.#joined;
    this.#indexes ??= await this.#readIndexes();
    const mains = tables.get(main) ?? [];
    let number = 0;
    for (const table of mains) {
      const rows = mains.length > 1 ? rowsBeforeBreak(table, notes) : table.rows();
      for await (const row of rows) {
        number += 1;
        const whole = this.#complete(main, row.values);
        yield {
          number: mains.length > 1 ? number : row.number,
          values: finish ? finish(whole, this.#take) : whole,
          ...(mains.length > 1 && { file: table.file }),
        };
      }
    }
    if (notesLeft) this.#noteLeft();
  }

  async #readIndexes(): Promise<Map<string, RowIndex>> {
    const fields = fieldsAskedFor(this.#joined.relations);
    const indexes = new Map<string, RowIndex>();
    for (const [name, list] of this.#joined.tables) {
      if (name === this.#joined.main) continue;
      const index = new RowIndex([...(fields.get(name) ?? [])]);
      for (const table of list) {
        for await (const row of rowsBeforeBreak(table, this.#joined.notes)) index.add(row);
      }
      indexes.set(name, index);
    }
    return indexes;
  }

  #take: TakeRows = (table, field, key) => this.#indexes?.get(table)?.take(field, key) ?? [];

  #complete(name: string, row: Fields): Fields {
    const { belonging, named } = this.#joined.relations;
    const whole: Record<string, Fields[string]> = { ...row };
    for (const { field, table, as } of named[name] ?? []) {
      const [found] = this.#take(table, 'id', row[field]);
      if (found) whole[as] = this.#complete(table, found);
    }
    for (const { table, by, as, with: besides } of belonging[name] ?? []) {
      const found = this.#take(table, by, row.id).map(({ [by]: _, ...rest }) =>
        this.#complete(table, { ...rest, ...besides }),
      );
      const before = whole[as];
      if (found.length > 0) whole[as] = [...(Array.isArray(before) ? before : []), ...found];
    }
    return whole;
  }

  #noteLeft(): void {
    const { tables, notes } = this.#joined;
    for (const [name, index] of this.#indexes ?? []) {
      const left = index.listLeft();
      const file = tables.get(name)?.[0]?.file;
      if (left && file && !isList(name))
        notes.add('orphans', { file, line: left.line }, { count: left.count, table: name });
    }
  }
}

/** Terms that nobody uses are nothing that is lost. */
function isList(table: string): boolean {
  return table.startsWith('taxonomy');
}

function fieldsAskedFor({ belonging, named }: Relations): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>();
  const ask = (table: string, field: string) =>
    fields.set(table, (fields.get(table) ?? new Set()).add(field));
  for (const each of Object.values(belonging).flat()) ask(each.table, each.by);
  for (const each of Object.values(named).flat()) ask(each.table, 'id');
  return fields;
}
