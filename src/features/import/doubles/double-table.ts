import { readSafeCell } from '#base/safe-cell.ts';
import { csvStart, writeCsvLine } from '#base/write-csv.ts';
import type { RowPlace } from '#features/import/outcome.ts';

export type Decision = 'same' | 'other';

/** A row that may be a record of the directory, for somebody to decide. */
export interface DoubtfulRow extends RowPlace {
  /** What the list calls the row. */
  key: string;
  record: string;
  recordName: string;
  why: string;
  /** What the record would say otherwise if they are the same. */
  merge: string;
}

const columns = [
  'file',
  'table',
  'row',
  'key',
  'name',
  'record',
  'record name',
  'why',
  'merge',
  'decision',
] as const;
type Line = Record<(typeof columns)[number], string>;

/** As people write it beside `same` and `other`, folded by nothing but case. */
const words: Record<string, Decision> = {
  same: 'same',
  other: 'other',
  même: 'same',
  meme: 'same',
  autre: 'other',
  نفسها: 'same',
  أخرى: 'other',
  اخرى: 'other',
};

/** The table `doubles.csv`: what somebody decided in it stays, and is asked no more. */
export class DoubleTable {
  readonly #lines = new Map<string, Line>();
  readonly #asked = new Set<string>();

  /** @param rows of the table that an earlier run has written, by the heading of each cell */
  constructor(rows: Iterable<Readonly<Record<string, string | undefined>>> = []) {
    for (const row of rows) {
      const cells = columns.map((column) => [column, readSafeCell(row[column] ?? '')]);
      const line = Object.fromEntries(cells) as Line;
      if (line.key && line.record) this.#lines.set(nameLine(line), line);
    }
  }

  /** What somebody decided of a row and a record; nothing where nobody has, or not in words that are known. */
  decide(key: string, record: string): Decision | undefined {
    return words[this.#lines.get(nameLine({ key, record }))?.decision.trim().toLowerCase() ?? ''];
  }

  /** Asks of a row whether it is a record. */
  ask({ row, recordName, ...doubt }: DoubtfulRow): void {
    const name = nameLine(doubt);
    const decision = this.#lines.get(name)?.decision ?? '';
    this.#lines.set(name, { ...doubt, row: String(row), 'record name': recordName, decision });
    this.#asked.add(name);
  }

  /** How many wait for somebody. */
  get count(): number {
    return this.#asked.size;
  }

  /** The table: what waits for a decision, and what was decided. Empty where there is neither. */
  write(): string {
    const lines = [...this.#lines].filter(([name, { decision }]) => {
      return this.#asked.has(name) || decision.trim() !== '';
    });
    if (lines.length === 0) return '';
    const body = lines.map(([, line]) => writeCsvLine(columns.map((column) => line[column])));
    return [csvStart, writeCsvLine(columns), ...body].join('');
  }
}

function nameLine({ key, record }: Pick<Line, 'key' | 'record'>): string {
  return JSON.stringify([key, record]);
}
