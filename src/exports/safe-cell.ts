import type { Cell } from './flatten-record.ts';

/**
 * How a text begins that a spreadsheet takes for a formula, also after the sign that this module sets.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell of a CSV file that no spreadsheet runs: an apostrophe stands before it. Numbers stay numbers. */
export function writeSafeCell(cell: Cell): string {
  const text = String(cell);
  return typeof cell === 'string' && formula.test(text) ? `'${text}` : text;
}

/** What `writeSafeCell` was given, as text. */
export function readSafeCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
