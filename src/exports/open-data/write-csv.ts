import { stringify } from 'csv-stringify/sync';
import { writeSafeCell } from '#base/safe-cell.ts';
import type { CellValue } from '#exports/flatten-record.ts';
import type { DataTable } from './tables.ts';

/**
 * A table as RFC 4180 has it, in UTF-8. The mark at its beginning lets Excel read Arabic rightly; no
 * cell of it is run as a formula.
 */
export function writeCsv({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  const paths = columns.map(({ path }) => path);
  return writeCsvLines(
    paths,
    rows.map((row) => paths.map((path) => row.get(path))),
  );
}

/**
 * @param lines the cells of each line; what is not known stays empty
 * @param write how a cell is written
 */
export function writeCsvLines(
  headings: readonly string[],
  lines: readonly (readonly (CellValue | undefined)[])[],
  write = writeSafeCell,
): string {
  const written = lines.map((line) => line.map((cell) => (cell === undefined ? '' : write(cell))));
  return stringify([headings, ...written], {
    bom: true,
    record_delimiter: 'windows',
    // Of itself it quotes the end of its own lines alone: a lone line feed would end a row everywhere else.
    quoted_match: /[\r\n]/,
  });
}
