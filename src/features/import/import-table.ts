import { country as home } from '#model/country.ts';
import { romanise } from '#records/romanise.ts';
import { suggestId } from '#records/suggest.ts';
import type { MadeField } from './draft/draft.ts';
import type { RowOutcome, RowPlace, RowReason, UnsettledValue } from './outcome.ts';
import type { NoteCode } from './read/notes.ts';
import { BrokenFile, type Note, type Row, type Table } from './read/source.ts';
import type { ReportFiles } from './report/report-files.ts';
import type { PersonalDetail } from './report/row-tally.ts';
import { importRow } from './write/import-row.ts';
import type { ImportTools } from './write/import-tools.ts';
import type { RecordParts } from './write/merge-record.ts';

/** What a row says of an association, as a mapping understands it. */
export interface DraftedRow {
  record: RecordParts;
  externalId?: string;
  otherIds?: readonly { scheme: string; value: string }[];
  unsettled: readonly UnsettledValue[];
  persons: readonly { what: PersonalDetail }[];
  /** Why no record can be made of it. */
  refused?: UnsettledValue;
  /** Fields that were made of the others, and that no column says. */
  made?: readonly MadeField[];
}

export interface TableTask {
  /** Nothing where the table is not about associations. */
  draft: ((row: Row) => DraftedRow) | undefined;
  /** ISO codes: rows of other countries are refused. */
  countries: readonly string[];
  tools: ImportTools;
  report: ReportFiles;
  /** Whether somebody has asked to stop. */
  isStopped: () => boolean;
  /** Called after each row. */
  onRow: () => void;
}

/** What ended a table before its last row. */
export interface TableEnd {
  /** Where, and why, as the report says it. */
  note: Note;
  /** What was thrown where no broken file is the reason: nothing after it is read. */
  fault?: unknown;
}

/**
 * Takes the rows of a table in, one after the other, and reports each.
 *
 * @returns where the file breaks, or what stopped the program, if something did: the rows before are in
 */
export async function importTable(table: Table, task: TableTask): Promise<TableEnd | undefined> {
  const { draft, report, isStopped, onRow } = task;
  const place: { file: string; table: string; line?: number } = {
    file: table.file,
    table: table.name,
  };
  const count = () => (draft ? report.tally.openTable(place) : report.tally.openAside(place));
  count();
  try {
    for await (const row of table.rows()) {
      if (isStopped()) return;
      Object.assign(place, { file: row.file ?? table.file, line: row.number });
      if (draft) await takeRow(row, draft, { ...place, row: row.number }, task);
      else report.tally.openAside(place).rows++;
      onRow();
    }
  } catch (error) {
    if (error instanceof BrokenFile) return { note: error.note };
    const detail = error instanceof Error ? error.message : String(error);
    const note = { ...place, code: 'fault' satisfies NoteCode, values: { detail }, refused: true };
    return { note: note as Note, fault: error };
  }
  return;
}

async function takeRow(
  row: Row,
  draft: (row: Row) => DraftedRow,
  place: Omit<RowPlace, 'name'>,
  task: TableTask,
): Promise<void> {
  const { report } = task;
  const drafted = draft(row);
  const at: RowPlace = { ...place, name: nameOf(drafted) };
  for (const { what } of drafted.persons) report.tally.persons[what]++;
  const outcome = await decide(drafted, at, task);
  const isNew = outcome.outcome === 'taken' || outcome.outcome === 'merged';
  const unsettled = isNew ? drafted.unsettled : [];
  for (const each of drafted.unsettled) report.tally.addUnsettled(each);
  const told = unsettled.map((each): RowReason => ({ unsettled: each }));
  await report.add(at, { ...outcome, reasons: [...outcome.reasons, ...told] });
}

async function decide(
  { record, externalId, otherIds = [], refused, made }: DraftedRow,
  at: RowPlace,
  { countries, tools }: TableTask,
): Promise<RowOutcome> {
  const elsewhere = findElsewhere(record, countries);
  if (elsewhere) return refuse({ key: 'refused.country', values: { country: elsewhere } });
  if (Object.keys(record.name ?? {}).length === 0) return refuse({ key: 'refused.noName' });
  // Of an association that is there a row need not say what it works on.
  if (refused && refused.why !== 'noFocusArea') return refuse({ unsettled: refused });
  const identifiers = otherIds.flatMap(({ scheme, value }) => {
    const id = suggestId(romanise(scheme)).slice(0, 80);
    return id.length > 1 && value.length <= 80 ? [{ scheme: id, value }] : [];
  });
  return importRow(
    { ...record, ...(identifiers.length > 0 && { identifiers }) },
    externalId,
    at,
    tools,
    made,
  );
}

function refuse(reason: RowReason): RowOutcome {
  return { outcome: 'refused', reasons: [reason] };
}

/** The country of a row all of whose places are in others than those that were asked for. */
function findElsewhere(
  { places = [] }: RecordParts,
  countries: readonly string[],
): string | undefined {
  const found = places.map((place) => place.country ?? home.code);
  return found.length === 0 || found.some((code) => countries.includes(code))
    ? undefined
    : found[0];
}

function nameOf({ record: { name = {} } }: DraftedRow): string {
  return name.fr ?? name.ar ?? Object.values(name)[0] ?? '';
}
