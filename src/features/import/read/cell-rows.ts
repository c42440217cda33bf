/** A row of a sheet or of delimited text, before anybody knows its headings. */
export interface CellRow {
  /** The line where it begins, or the number of the row in its sheet, from 1. */
  readonly number: number;
  /** Empty cells are empty texts. */
  readonly cells: readonly string[];
}

export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || !/[^\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(cell);
}

export function countFilled(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}
