import type { FoundMatch } from '#features/import/doubles/known-associations.ts';
import { toOutline } from '#features/import/doubles/outline.ts';
import { chooseRecordId } from '#features/import/identity/record-id.ts';
import type { RowOutcome, RowReason } from '#features/import/outcome.ts';
import type { Association } from '#model/associations.ts';
import { finishRecord } from './finish-record.ts';
import type { ImportTools } from './import-tools.ts';
import { leaveOutRefused } from './leave-out.ts';
import { listSources, writeSource } from './list-source.ts';
import type { RecordParts } from './merge-record.ts';
import { findGateDoubles, showFilePath } from './record-gate.ts';

/** Writes a row as a record of its own, without what the gate refuses of it. */
export async function addRow(
  row: RecordParts,
  found: readonly FoundMatch[],
  tools: ImportTools,
): Promise<RowOutcome> {
  const { known, store, gate, list, written, today, namePlace } = tools;
  const { record: finished, isSummaryMade } = finishRecord(row, namePlace);
  if (!finished.focusAreas?.length)
    return { outcome: 'refused', reasons: [{ key: 'refused.subject' }] };
  const isTaken = (each: string) => known.isTaken(each);
  const id = row.id && !isTaken(row.id) ? row.id : chooseRecordId(finished, isTaken);
  const complete: RecordParts = {
    ...finished,
    id,
    sources: listSources(row, writeSource(list, today)),
    // No list says more than that somebody has written it down.
    verification: { level: 'declared' },
  };
  const file = showFilePath(store.nameFile(id));
  const judge = (draft: RecordParts, text: string) => [
    ...gate.check(text, file),
    ...found.flatMap(({ outline }) => findGateDoubles(toOutline({ ...draft, id }), outline)),
  ];
  const { record, text, reasons } = leaveOutRefused(complete, judge);
  if (!record) return { outcome: 'refused', reasons };
  await store.write(id, text);
  known.put(record as Association);
  written.note(id, text);
  const made: RowReason[] = isSummaryMade ? [{ key: 'import.summaryMade' }] : [];
  return { outcome: 'taken', record: id, reasons: [...reasons, ...made] };
}
