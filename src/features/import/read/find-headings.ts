import { type CellRow, countFilled, isBlank } from './cell-rows.ts';
import { cleanHeading } from './headings.ts';

/** Which rows are headings, and what they say. */
export interface FoundHeadings {
  /** One for each column, empty where there is none. */
  readonly headings: readonly string[];
  /** The headings are tags of HXL; the words above them, where there are any. */
  readonly tagged?: true;
  readonly titles?: readonly string[];
  /** The first and last row of the headings; 0 where the table has none. */
  readonly first: number;
  readonly last: number;
}

/** Cells of a heading that was merged over several: where its text stands, and how far it goes. */
export interface MergedCell {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * The headings among the first rows of a table: the first row that is nearly as wide as the table and reads
 * like names of columns. Lines above it are no rows; two rows are joined where the upper one groups the lower.
 */
export function findHeadings(
  rows: readonly CellRow[],
  merged?: readonly MergedCell[],
): FoundHeadings {
  const filled = rows.filter(({ cells }) => countFilled(cells) > 0);
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const tags = filled.find(({ cells }) => isTagRow(cells));
  if (tags) return headingsOfTags(filled, tags);

  const at = filled.findIndex((row, index) => {
    const below = filled.slice(index + 1, index + 20);
    return (
      isWideEnough(row.cells, spreadMerged(row, width, merged), below) &&
      looksLikeHeadings(row.cells)
    );
  });
  const row = filled[at];
  // Rows above it that hold numbers and addresses are rows: the list has no headings.
  const isHeadless = filled
    .slice(0, Math.max(0, at))
    .some(({ cells }) => countFilled(cells) >= width * 0.6 && cells.some(isReach));
  if (!row || isHeadless) return { headings: Array(width).fill(''), first: 0, last: 0 };
  const [above, below] = [filled[at - 1], filled[at + 1]];
  const pairs = [above && countFilled(above.cells) > 1 && [above, row], below && [row, below]];
  for (const pair of pairs) {
    if (!pair) continue;
    const [upper, lower] = pair as [CellRow, CellRow];
    const headings = joinTwoRows(upper, lower, merged);
    if (headings) return { headings, first: upper.number, last: lower.number };
  }
  return { headings: row.cells.map(cleanHeading), first: row.number, last: row.number };
}

/** HXL: `#org+name` in most cells that are filled. */
function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const tags = filled.filter((cell) => /^\s*#[a-z][a-z0-9_]*(\s*\+\s*[a-z0-9_]+)*\s*$/i.test(cell));
  return tags.length > 0 && tags.length >= filled.length / 2;
}

function headingsOfTags(rows: readonly CellRow[], tags: CellRow): FoundHeadings {
  const above = rows[rows.indexOf(tags) - 1];
  const titles = above?.cells.map(cleanHeading) ?? [];
  const width = Math.max(tags.cells.length, titles.length);
  const headings = Array.from({ length: width }, (_, column) => {
    const tag = cleanHeading(tags.cells[column] ?? '')
      .replace(/\s+/g, '')
      .toLowerCase();
    return tag === '' ? (titles[column] ?? '') : tag;
  });
  const first = above?.number ?? tags.number;
  return { headings, tagged: true, ...(above && { titles }), first, last: tags.number };
}

function isWideEnough(
  cells: readonly string[],
  spread: readonly string[],
  below: readonly CellRow[],
): boolean {
  const own = countFilled(spread);
  const widths = below.map((row) => countFilled(row.cells)).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? own;
  const widest = widths.at(-1) ?? own;
  // A title that was merged over all columns is one cell.
  if (countFilled(cells) < Math.min(2, widest)) return false;
  return own >= Math.min(widest, Math.max(usual * 0.6, widest * 0.4, 1));
}

function looksLikeHeadings(cells: readonly string[]): boolean {
  const filled = cells.map(cleanHeading).filter((cell) => cell !== '');
  const names = filled.filter(isName);
  const distinct = new Set(filled).size;
  return (
    filled.length > 0 &&
    !filled.some(isReach) &&
    names.length >= filled.length * 0.7 &&
    distinct >= filled.length * 0.5
  );
}

/** A telephone or an address of mail or web, which no heading is. */
function isReach(cell: string): boolean {
  return /\S@\S+\.\S|https?:\/\/|www\.\S/i.test(cell) || /(?:\d[\s.()/-]{0,2}){8}/.test(cell);
}

/** What may be the name of a column: short, and no number, date, address of mail or web. */
function isName(cell: string): boolean {
  if (cell.length > 120) return false;
  if (/@|https?:|www\./i.test(cell)) return false;
  const digits = cell.match(/\d/g)?.length ?? 0;
  return /\p{L}/u.test(cell) && digits <= Math.max(4, cell.length / 4);
}

/**
 * Where the upper row names groups and the lower one their columns: `Contact / Phone`. Told by merged cells,
 * else by gaps: each gap of the upper row is filled below, and every other column is empty there.
 */
function joinTwoRows(
  upper: CellRow,
  lower: CellRow,
  merged: readonly MergedCell[] | undefined,
): string[] | undefined {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const isGrouped = merged?.some(
    (each) => each.row === upper.number && each.lastColumn > each.column,
  );
  const groups = isGrouped ? spreadMerged(upper, width, merged) : groupsOfGaps(upper, lower, width);
  if (!groups || !looksLikeHeadings(lower.cells)) return undefined;
  return Array.from({ length: width }, (_, column) => {
    const above = cleanHeading(groups[column] ?? '');
    const below = cleanHeading(lower.cells[column] ?? '');
    return [above, below]
      .filter((part, index) => part !== '' && (index === 0 || part !== above))
      .join(' / ');
  });
}

/** A merged cell says in all its columns what it says in the first. */
function spreadMerged(
  { number, cells }: CellRow,
  width: number,
  merged: readonly MergedCell[] = [],
): string[] {
  const spread = Array.from({ length: width }, (_, column) => cells[column] ?? '');
  for (const { row, column, lastColumn } of merged) {
    if (row === number) spread.fill(spread[column] ?? '', column, Math.min(lastColumn + 1, width));
  }
  return spread;
}

function groupsOfGaps(upper: CellRow, lower: CellRow, width: number): string[] | undefined {
  const groups: string[] = [];
  let gaps = 0;
  for (let column = 0; column < width; column += 1) {
    const above = upper.cells[column] ?? '';
    const isGap = isBlank(above);
    if (isGap && (column === 0 || isBlank(lower.cells[column]))) return undefined;
    const beginsGroup = !isGap && column + 1 < width && isBlank(upper.cells[column + 1]);
    // A column of its own has its heading in one of the rows; a value below it means that the lower row is data.
    if (!isGap && beginsGroup === isBlank(lower.cells[column])) return undefined;
    if (isGap) gaps += 1;
    groups.push(isGap ? (groups[column - 1] ?? '') : above);
  }
  return gaps > 0 ? groups : undefined;
}
