/**
 * Where a text begins that a spreadsheet takes for a formula: at its start, or behind a sign at which some settings
 * end a cell. Blanks before it are passed over; apostrophes are those that this module sets.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /(^|[;\r\n\t])(\s*)('*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const safeFormula = /(^|[;\r\n\t])(\s*)'('*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const start = /^('*)(?=[\t\r\n])/;
const safeStart = /^'('*)(?=[\t\r\n])/;

/** A cell of a CSV file that no spreadsheet runs: an apostrophe makes it a text. Numbers stay numbers. */
export function writeSafeCell(cell: string | number | boolean): string {
  if (typeof cell !== 'string') return String(cell);
  return cell.replace(formula, "$1$2'$3").replace(start, "'$1");
}

/** What `writeSafeCell` was given, as text. */
export function readSafeCell(text: string): string {
  return text.replace(safeStart, '$1').replace(safeFormula, '$1$2$3');
}
