import { type CellRow, isBlank } from './cell-rows.ts';
import type { FoundHeadings } from './find-headings.ts';
import { nameColumn, numberDoubles } from './headings.ts';
import type { NoteList, NotePlace } from './notes.ts';

export interface Columns {
  /** One for each column; empty where it has neither heading nor, in the first rows, a value. */
  readonly headings: readonly string[];
  readonly titles?: Readonly<Record<string, string>>;
}

/** Gives every column that holds something a name of its own, and notes those that the file did not give. */
export function nameColumns(
  found: FoundHeadings,
  first: readonly CellRow[],
  notes: NoteList,
  place: NotePlace,
): Columns {
  const data = first.filter(({ number }) => number > found.last);
  const width = Math.max(found.headings.length, ...data.map(({ cells }) => cells.length));
  const written = Array.from({ length: width }, (_, column) => found.headings[column] ?? '');
  const numbered = numberDoubles(written);
  const headings = numbered.map((heading, column) => {
    const isUsed = heading !== '' || data.some(({ cells }) => !isBlank(cells[column]));
    return isUsed ? heading || nameColumn(column + 1) : '';
  });
  noteColumns({ found, first, written, numbered, headings }, notes, place);
  return { headings, ...(found.titles && { titles: nameTitles(headings, found.titles) }) };
}

interface NamedColumns {
  readonly found: FoundHeadings;
  readonly first: readonly CellRow[];
  readonly written: readonly string[];
  readonly numbered: readonly string[];
  readonly headings: readonly string[];
}

function noteColumns(
  { found, first, written, numbered, headings }: NamedColumns,
  notes: NoteList,
  place: NotePlace,
): void {
  if (found.first === 0) {
    notes.add('no-headings', place, { columns: headings.length });
    return;
  }
  const line = found.last;
  const above = first.filter(({ number }) => number < found.first).length;
  if (above > 0) notes.add('lines-above', { ...place, line: found.first }, { count: above });
  const renamed = numbered.filter((heading, column) => heading !== written[column]);
  if (renamed.length > 0) {
    notes.add('duplicate-heading', { ...place, line }, { names: listNames(renamed) });
  }
  const unnamed = headings.filter((heading, column) => heading !== '' && written[column] === '');
  if (unnamed.length > 0) {
    notes.add('empty-heading', { ...place, line }, { names: listNames(unnamed) });
  }
}

/** At most twenty, so that a note stays one line. */
function listNames(names: readonly string[]): string {
  return names.slice(0, 20).join(', ') + (names.length > 20 ? ' …' : '');
}

function nameTitles(
  headings: readonly string[],
  titles: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    headings.flatMap((heading, column) => {
      const title = titles[column];
      return heading && title && title !== heading ? [[heading, title]] : [];
    }),
  );
}
