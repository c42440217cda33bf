import { csvStart, writeCsvLine } from '#base/write-csv.ts';
import type { CellValue } from '#exports/flatten-record.ts';
import type { DataTable } from './tables.ts';

/** A table as RFC 4180 has it, in UTF-8; its beginning lets Excel read Arabic rightly. */
export function writeCsv({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  const paths = columns.map(({ path }) => path);
  return writeCsvLines(
    paths,
    rows.map((row) => paths.map((path) => row.get(path))),
  );
}

/**
 * @param lines the cells of each line; what is not known stays empty
 * @param write how a text is written, where that is not as a safe cell
 */
export function writeCsvLines(
  headings: readonly string[],
  lines: readonly (readonly (CellValue | undefined)[])[],
  write?: (cell: string) => string,
): string {
  const written = [headings, ...lines].map((line) =>
    writeCsvLine(line, { quotes: false, ...(write && { write }) }),
  );
  return csvStart + written.join('');
}
