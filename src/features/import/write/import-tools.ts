import type { Directory } from '#directory/directory.ts';
import type { Evidence } from '#features/import/doubles/compare-records.ts';
import type { DoubleTable } from '#features/import/doubles/double-table.ts';
import type { KnownAssociations } from '#features/import/doubles/known-associations.ts';
import type { NamePlace } from './finish-record.ts';
import type { ListSource } from './list-source.ts';
import type { RecordParts } from './merge-record.ts';
import type { RecordGate } from './record-gate.ts';
import type { RecordStore } from './record-store.ts';
import type { WrittenTexts } from './written-texts.ts';

/** What taking a row in needs besides the row. */
export interface ImportTools {
  list: ListSource;
  known: KnownAssociations;
  store: RecordStore;
  directory: Directory;
  gate: RecordGate;
  doubles: DoubleTable;
  written: WrittenTexts;
  namePlace: NamePlace;
  /** What a record would say otherwise, in the language of the report. */
  tellChange: (before: RecordParts, after: RecordParts) => string;
  /** Why a row and a record may be one, in the language of the report. */
  tellEvidence: (evidence: readonly Evidence[]) => string;
  /** ISO day. */
  today: string;
}
