import { country as home } from '#model/country.ts';
import { romanise } from '#records/romanise.ts';
import { suggestId } from '#records/suggest.ts';
import type { RowOutcome, RowPlace, RowReason, UnsettledValue } from './outcome.ts';
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

/**
 * Takes the rows of a table in, one after the other, and reports each.
 *
 * @returns where the file breaks, if it does: the rows before that place are in
 */
export async function importTable(table: Table, task: TableTask): Promise<Note | undefined> {
  const { isStopped, onRow } = task;
  try {
    for await (const row of table.rows()) {
      if (isStopped()) return;
      await takeRow(row, table, task);
      onRow();
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return error.note;
  }
  return;
}

async function takeRow(row: Row, table: Table, task: TableTask): Promise<void> {
  const { report, draft } = task;
  const place = { file: row.file ?? table.file, table: table.name, row: row.number };
  if (!draft) return report.add({ ...place, name: '' }, refuse({ key: 'refused.table' }));
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
  { record, externalId, otherIds = [], refused }: DraftedRow,
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
