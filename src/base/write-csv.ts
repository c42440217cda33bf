/**
 * One line of a CSV file, every cell in quotes. What a spreadsheet would take for a formula, at the start of a cell
 * or behind a sign that it may take for the end of one, is made a text by an apostrophe.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: string | number | undefined): string {
  if (typeof cell === 'number') return String(cell);
  const safe = (cell ?? '')
    .replace(formulaStart, (sign) => sign.replace(/\S$/, "'$&"))
    .replace(/^[\t\r]/, "'$&");
  return `"${safe.replaceAll('"', '""')}"`;
}

/** `;` and line breaks end a cell in some settings, and blanks before a formula are passed over. */
const formulaStart = /(?:^|[;\r\n\t])\s*[=+\-@＝＋－＠]/g;

/** A cell as it was before it was made safe. */
export function readSafeCell(cell: string): string {
  return cell.replace(/^'(?=[\t\r])|(^|[;\r\n\t])(\s*)'(?=[=+\-@＝＋－＠])/g, '$1$2');
}

/** Excel takes a file for UTF-8 by this sign alone. */
export const csvStart = '\uFEFF';
