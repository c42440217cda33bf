import { isDeepStrictEqual } from 'node:util';
import type { FoundMatch } from '#features/import/doubles/known-associations.ts';
import { toOutline } from '#features/import/doubles/outline.ts';
import type { MadeField } from '#features/import/draft/draft.ts';
import { nameRow } from '#features/import/identity/row-key.ts';
import type { RowOutcome, RowPlace } from '#features/import/outcome.ts';
import { addRow } from './add-row.ts';
import type { ImportTools } from './import-tools.ts';
import { mergeRecord, type RecordParts } from './merge-record.ts';
import { mergeRow, readAssociation } from './merge-row.ts';
import { findGateDoubles } from './record-gate.ts';

/** What `identifiers` may hold. */
const mostIdentifiers = 10;
/** Of the records that a row may be, those that somebody is asked about. */
const mostAsked = 3;

/**
 * Takes a row into the directory: as a record of its own, or into the one that it surely is. Whether it
 * is one that it may be is asked in the table of doubles; until somebody has answered, nothing is written.
 *
 * @param externalId what the list itself calls the row
 * @param made what no column says: a record that is there, and that people have written, has better words
 */
export async function importRow(
  draft: RecordParts,
  externalId: string | undefined,
  at: RowPlace,
  tools: ImportTools,
  made: readonly MadeField[] = [],
): Promise<RowOutcome> {
  const { list, known, doubles } = tools;
  const own = { scheme: list.id, value: nameRow(draft, externalId) };
  const key = `${own.scheme}/${own.value}`;
  const others = (draft.identifiers ?? []).filter((each) => !isDeepStrictEqual(each, own));
  // What comes from an export of ours has its id, and needs no other number.
  const identifiers = draft.id === undefined ? [own, ...others] : others;
  const row: RecordParts = {
    ...draft,
    identifiers: identifiers.length > 0 ? identifiers.slice(0, mostIdentifiers) : undefined,
  };
  const found = known.find(row, list.id, draft.id ?? externalId);
  const decided = new Map(found.map((each) => [each, doubles.decide(key, each.id)]));
  const same =
    found.find((each) => decided.get(each) === 'same') ??
    found.find((each) => each.verdict === 'sure' && !decided.get(each));
  if (same) return mergeRow(row, same, found, tools, made);
  const doubtful = found.filter((each) => !decided.get(each) && isDoubtful(row, each));
  if (doubtful.length > 0) return askAbout(row, key, doubtful, at, tools);
  return addRow(row, found, tools);
}

/** Two that the gate would take for one are asked about, too. */
function isDoubtful(row: RecordParts, { verdict, outline }: FoundMatch): boolean {
  if (verdict !== 'apart') return verdict === 'perhaps';
  const shared = findGateDoubles(toOutline({ ...row, id: 'row' }), outline);
  return shared.some(({ rule }) => rule === 'duplicate-name');
}

async function askAbout(
  row: RecordParts,
  key: string,
  doubtful: readonly FoundMatch[],
  at: RowPlace,
  { doubles, store, tellChange, tellEvidence }: ImportTools,
): Promise<RowOutcome> {
  for (const { id, outline, reasons } of doubtful.slice(0, mostAsked)) {
    const stored = await store.read(id);
    const ours = stored && readAssociation(stored);
    const merge = ours ? tellChange(ours, mergeRecord(ours, row, false).record) : '';
    const recordName = Object.values(outline.name)[0] ?? '';
    doubles.ask({ ...at, key, record: id, recordName, why: tellEvidence(reasons), merge });
  }
  const first = doubtful[0] as FoundMatch;
  const values = { record: first.id, why: tellEvidence(first.reasons) };
  return {
    outcome: 'refused',
    record: first.id,
    reasons: [{ key: 'refused.doubtful', values }],
  };
}
