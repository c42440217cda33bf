/** Between cells, the likeliest first. */
const separators = [';', ',', '\t', '|', '^', '~', '\u001f'];

export interface Separator {
  readonly character: string;
  /** How alike the rows are in number of cells, from 0 to 1; prose is below 0.6. */
  readonly evenness: number;
  /** Most rows have so many cells. */
  readonly columns: number;
  /** The first line says it, as Excel writes it: `sep=;`. That line is no row. */
  readonly named: boolean;
}

/** The separator of a text, by its beginning: the one that gives most rows the same number of cells. */
export function findSeparator(head: string): Separator {
  const named = /^sep=(.)\r?\n/i.exec(head)?.[1];
  if (named !== undefined) return { character: named, evenness: 1, columns: 2, named: true };
  const found = separators.map((character) => measure(head, character));
  return found.reduce((best, each) => (weigh(each) > weigh(best) + 0.001 ? each : best));
}

function weigh({ evenness, columns }: Separator): number {
  return columns < 2 ? 0 : evenness + Math.min(columns, 50) / 100;
}

function measure(head: string, character: string): Separator {
  const counts = countCells(head, character);
  const wide = new Map<number, number>();
  for (const count of counts) if (count > 1) wide.set(count, (wide.get(count) ?? 0) + 1);
  let columns = 1;
  let rows = 0;
  for (const [count, times] of wide) {
    if (times * count > rows * columns) [columns, rows] = [count, times];
  }
  const evenness = counts.length === 0 ? 0 : rows / counts.length;
  return { character, evenness, columns, named: false };
}

/** Cells of each row that is not empty; a separator within quotes separates nothing. */
function countCells(text: string, separator: string): number[] {
  const counts: number[] = [];
  let quoted = false;
  let cells = 1;
  let isEmpty = true;
  let atStart = true;
  const endRow = () => {
    if (!isEmpty) counts.push(cells);
    [cells, isEmpty, atStart] = [1, true, true];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      quoted = character !== '"';
    } else if (character === '"' && (atStart || text[at - 1] === '"')) {
      [quoted, isEmpty, atStart] = [true, false, false];
    } else if (character === '\n' || character === '\r') {
      endRow();
    } else if (character === separator) {
      cells += 1;
      [isEmpty, atStart] = [false, true];
    } else if (character !== ' ' && character !== '\t') {
      [isEmpty, atStart] = [false, false];
    }
  }
  // The last row of a beginning that was cut says nothing, unless it is the only one.
  if (counts.length === 0 || text.length < 1 << 14) endRow();
  return counts;
}
