import { type CellRow, countFilled, isBlank } from './cell-rows.ts';
import { type FoundHeadings, findHeadings, type MergedCell } from './find-headings.ts';
import { isFootLine } from './foot-lines.ts';
import { cleanHeading, nameColumn } from './headings.ts';
import type { Limits } from './limits.ts';
import { nameColumns } from './name-columns.ts';
import { nameFormat } from './name-format.ts';
import { brokenAt, type NoteList } from './notes.ts';
import { BrokenFile, type Row, type SourceFormat, type Table } from './source.ts';
import { Tally } from './tally.ts';

export interface CellTable {
  readonly name: string;
  readonly file: string;
  readonly format: SourceFormat;
  readonly notes: NoteList;
  readonly limits: Limits;
  readonly merged?: readonly MergedCell[];
  /** With every call from the beginning. */
  rows(): AsyncIterable<CellRow>;
}

/** So many rows are looked at to find the headings. */
const looked = 60;
/** Totals stand in the last rows. */
const footRows = 3;

/** Headings are found, what is no row is left out and said. `undefined` where nothing is in it. */
export async function tableOfCells(source: CellTable): Promise<Table | undefined> {
  const first = await takeFirst(source);
  if (first.length === 0) return undefined;
  const found = findHeadings(first, source.merged);
  const place = { file: source.file, table: source.name };
  const { headings, titles } = nameColumns(found, first, source.notes, place);
  return {
    name: source.name,
    file: source.file,
    format: nameFormat(headings) ?? (found.tagged ? 'hxl' : source.format),
    headings: headings.filter((heading) => heading !== ''),
    ...(titles && { titles }),
    rows: () => readRows(source, headings, found),
  };
}

async function takeFirst(source: CellTable): Promise<CellRow[]> {
  const first: CellRow[] = [];
  try {
    for await (const row of source.rows()) {
      if (countFilled(row.cells) > 0) first.push(row);
      if (first.length === looked) break;
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    // Rows before it are given, and then it is thrown again.
    if (first.length === 0) source.notes.put(error.note);
  }
  return first;
}

async function* readRows(
  source: CellTable,
  headings: readonly string[],
  found: FoundHeadings,
): AsyncGenerator<Row> {
  const { notes, limits, file, name: table } = source;
  const tally = new Tally();
  const waiting: CellRow[] = [];
  let count = 0;
  try {
    for await (const row of source.rows()) {
      if (row.number <= found.last || countFilled(row.cells) === 0) continue;
      if (isRepeated(row.cells, headings)) {
        tally.add('repeated-headings', row.number);
        continue;
      }
      count += 1;
      if (count > limits.rows) {
        throw brokenAt('too-many-rows', { file, table, line: row.number }, { limit: limits.rows });
      }
      waiting.push(row);
      if (waiting.length > footRows) {
        yield rowOfCells(waiting.shift() as CellRow, headings, tally);
      }
    }
    yield* withoutFoot(waiting, headings, source).map((row) => rowOfCells(row, headings, tally));
  } catch (error) {
    yield* waiting.map((row) => rowOfCells(row, headings, tally));
    throw error;
  } finally {
    tally.note(notes, { file, table });
  }
}

function withoutFoot(
  last: readonly CellRow[],
  headings: readonly string[],
  { notes, file, name: table }: CellTable,
): CellRow[] {
  const width = headings.filter((heading) => heading !== '').length;
  return last.filter(({ cells, number: line }) => {
    if (!isFootLine(cells, width)) return true;
    const text = cells.filter((cell) => !isBlank(cell)).join(' ; ');
    notes.add('foot-line', { file, table, line }, { text: text.slice(0, 80) });
    return false;
  });
}

function rowOfCells({ number, cells }: CellRow, headings: readonly string[], tally: Tally): Row {
  const values: Record<string, string> = {};
  let extra = false;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    extra ||= column >= headings.length;
    values[headings[column] || nameColumn(column + 1)] = cell;
  }
  if (extra) tally.add('extra-cells', number);
  return { number, values };
}

/** Headings that stand again on every printed page. */
function isRepeated(cells: readonly string[], headings: readonly string[]): boolean {
  let same = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    if (cleanHeading(cell) !== headings[column]) return false;
    same += 1;
  }
  return same > 1;
}
