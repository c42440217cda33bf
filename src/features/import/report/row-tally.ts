import {
  type OutcomeKind,
  outcomes,
  type RowOutcome,
  type RowPlace,
  type RowReason,
  type UnsettledValue,
} from '#features/import/outcome.ts';

export type RowCounts = Record<OutcomeKind, number>;

/** What persons leave in a list. */
export type PersonalDetail = 'name' | 'mobile' | 'email';

/** A row as the report shows it. */
export interface ShownRow extends RowPlace, RowOutcome {}

/** More rows than that are read in the table `report.csv` alone. */
const mostShown = 200;
/** More words than that nobody corrects by hand; what is frequent comes early. */
const mostWords = 5000;

/** Adds up what becomes of the rows of tables of associations: numbers for all, and the first of those that somebody should look at. */
export class RowTally {
  readonly tables = new Map<string, { file: string; table: string; counts: RowCounts }>();
  /** Tables that are not about associations: none of their rows was looked at. */
  readonly aside = new Map<string, { file: string; table: string; rows: number }>();
  readonly refused: ShownRow[] = [];
  readonly leftOut: ShownRow[] = [];
  readonly persons: Record<PersonalDetail, number> = { name: 0, mobile: 0, email: 0 };
  readonly words = new Map<string, { column: string; word: string; count: number }>();
  readonly places = new Map<string, { column: string; word: string; count: number }>();
  /** How many rows were refused, or lost something, for each reason. */
  readonly reasons = new Map<string, number>();
  readonly counts: RowCounts = noRows();
  leftOutCount = 0;
  summaries = 0;

  count(place: RowPlace, outcome: RowOutcome): void {
    this.openTable(place)[outcome.outcome]++;
    this.counts[outcome.outcome]++;
    const said = outcome.reasons.filter(isLoss);
    for (const reason of said) addOne(this.reasons, nameReason(reason));
    this.summaries += outcome.reasons.filter(
      (each) => 'key' in each && each.key === 'import.summaryMade',
    ).length;
    if (outcome.outcome === 'refused') keep(this.refused, { ...place, ...outcome });
    else if (said.length > 0) {
      this.leftOutCount++;
      keep(this.leftOut, { ...place, ...outcome, reasons: said });
    }
  }

  /** The counts of a table, which has a line in the report even where it has no rows. */
  openTable({ file, table }: Pick<RowPlace, 'file' | 'table'>): RowCounts {
    const name = JSON.stringify([file, table]);
    const known = this.tables.get(name) ?? { file, table, counts: noRows() };
    this.tables.set(name, known);
    return known.counts;
  }

  /** The count of a table that is left aside. */
  openAside({ file, table }: Pick<RowPlace, 'file' | 'table'>): { rows: number } {
    const name = JSON.stringify([file, table]);
    const known = this.aside.get(name) ?? { file, table, rows: 0 };
    this.aside.set(name, known);
    return known;
  }

  /** Counts a word that the mapping does not understand, and a place that it is not sure of. */
  addUnsettled({ column, value, why }: UnsettledValue): void {
    if (unknownWords.has(why)) addTo(this.words, column, value);
    else if (doubtfulPlaces.has(why)) addTo(this.places, column, value);
  }
}

/** Codes of the mapping for words of no vocabulary, and for places. */
const unknownWords = new Set(['term', 'kind', 'status', 'language']);
const doubtfulPlaces = new Set(['place', 'placeUnsure', 'placeElsewhere']);

/** All rows of some counts. */
export function sum(counts: RowCounts): number {
  return outcomes.reduce((all, outcome) => all + counts[outcome], 0);
}

function noRows(): RowCounts {
  return { taken: 0, merged: 0, unchanged: 0, refused: 0 };
}

/** Whether something of the row is not in the directory. */
function isLoss(reason: RowReason): boolean {
  return !('key' in reason) || !['import.same', 'import.summaryMade'].includes(reason.key);
}

function nameReason(reason: RowReason): string {
  if ('unsettled' in reason) return `unsettled.${reason.unsettled.why}`;
  return 'refusal' in reason ? reason.refusal.rule : reason.key;
}

function keep<T>(list: T[], row: T): void {
  if (list.length < mostShown) list.push(row);
}

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function addTo(words: RowTally['words'], column: string, word: string): void {
  const name = JSON.stringify([column, word]);
  const known = words.get(name);
  if (known) known.count++;
  else if (words.size < mostWords) words.set(name, { column, word, count: 1 });
}
