import { writeSafeCell } from './safe-cell.ts';

/** One line of a CSV file, every text in quotes and made safe for spreadsheets. */
export function writeCsvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map((cell = '') => writeCell(cell)).join(',')}\r\n`;
}

function writeCell(cell: string | number): string {
  const safe = writeSafeCell(cell);
  return typeof cell === 'number' ? safe : `"${safe.replaceAll('"', '""')}"`;
}

/** Excel takes a file for UTF-8 by this sign alone. */
export const csvStart = '\uFEFF';
