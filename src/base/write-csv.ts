import { stringify } from 'csv-stringify/sync';
import { writeSafeCell } from './safe-cell.ts';

/** A cell of a table; what is not known stays empty. */
type Cell = string | number | boolean | undefined;

interface Written {
  /** Whether texts stand in quotes that need none. */
  quotes?: boolean;
  /** How a text is written; no spreadsheet runs it as a formula unless something else is said. */
  write?: (cell: string) => string;
}

/** One line of a CSV file, as RFC 4180 has it. */
export function writeCsvLine(
  cells: readonly Cell[],
  { quotes = true, write = writeSafeCell }: Written = {},
): string {
  const written = cells.map((cell = '') => (typeof cell === 'string' ? write(cell) : cell));
  return stringify([written], {
    record_delimiter: 'windows',
    quoted_string: quotes,
    // Of itself it quotes the end of its own lines alone: a lone line feed would end a row everywhere else.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}

/** Excel takes a file for UTF-8 by this sign alone. */
export const csvStart = '\uFEFF';
