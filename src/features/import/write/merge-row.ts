import { isDeepStrictEqual } from 'node:util';
import { hidePlace, hidesPlaces } from '#features/help/hidden-places.ts';
import type { FoundMatch } from '#features/import/doubles/known-associations.ts';
import { toOutline } from '#features/import/doubles/outline.ts';
import type { MadeField } from '#features/import/draft/draft.ts';
import { hideWayInTexts } from '#features/import/hide-way-in-texts.ts';
import type { RowOutcome, RowReason } from '#features/import/outcome.ts';
import type { Association } from '#model/associations.ts';
import { association as schema } from '#model/associations.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { readRecord } from '#records/read-record.ts';
import { canonicalise, writeRecord } from '#records/write-record.ts';
import { finishRecord } from './finish-record.ts';
import type { ImportTools } from './import-tools.ts';
import { leaveOutRefused } from './leave-out.ts';
import { listSources, writeSource } from './list-source.ts';
import { type Difference, mergeRecord, type RecordParts } from './merge-record.ts';
import { type FieldRefusal, findGateDoubles, showFilePath } from './record-gate.ts';
import type { StoredRecord } from './record-store.ts';

/** A record as its file says it; nothing where the gate refuses the file. */
export function readAssociation({ text, file }: StoredRecord): Association | undefined {
  return readRecord<Association>(text, file, schema).record;
}

/**
 * Adds a row to the record that it is. Where nothing new is in it, nothing is written.
 *
 * @param made fields that no column says: they change only what the list has made itself
 */
export async function mergeRow(
  said: RecordParts,
  { id, reasons: evidence }: FoundMatch,
  found: readonly FoundMatch[],
  tools: ImportTools,
  made: readonly MadeField[] = [],
): Promise<RowOutcome> {
  const { store, known, written, tellEvidence } = tools;
  const stored = await store.read(id);
  const ours = stored && readAssociation(stored);
  if (!ours) {
    const reasons: RowReason[] = [{ key: 'refused.unreadable', values: { record: id } }];
    return { outcome: 'refused', record: id, reasons };
  }
  const mayReplace = isOfList(ours, tools) && written.isUntouched(id, stored.text);
  written.touch(id);
  const row = mayReplace ? said : leaveFieldsOut(said, made);
  const merging: Merging = {
    id,
    ours,
    stored,
    mayReplace,
    others: found.filter((each) => each.id !== id),
  };
  let cleaned: { record?: RecordParts; reasons: RowReason[] } = { record: row, reasons: [] };
  let joined = join(row, merging, tools);
  let refused = joined ? listNew(joined, merging, tools) : [];
  if (refused.length > 0) {
    cleaned = cleanRow(row, merging, tools);
    joined = cleaned.record && join(cleaned.record, merging, tools);
    refused = joined ? listNew(joined, merging, tools) : [];
  }
  const [refusal] = refused;
  if (!cleaned.record || refusal)
    return { outcome: 'refused', record: id, reasons: refusal ? [{ refusal }] : cleaned.reasons };
  if (!joined) return { outcome: 'unchanged', record: id, reasons: cleaned.reasons };
  await store.write(id, joined.text);
  known.put(joined.record as Association);
  written.note(id, joined.text);
  const why: RowReason = { key: 'import.same', values: { why: tellEvidence(evidence) } };
  const kept = joined.differences.flatMap(tellKept);
  return { outcome: 'merged', record: id, reasons: [why, ...cleaned.reasons, ...kept] };
}

function leaveFieldsOut(row: RecordParts, fields: readonly string[]): RecordParts {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
}

interface Merging {
  id: string;
  ours: Association;
  stored: StoredRecord;
  mayReplace: boolean;
  /** Records that the row is not, and shares something with. */
  others: readonly FoundMatch[];
}

interface Joined {
  record: RecordParts;
  text: string;
  differences: readonly Difference[];
}

/** Whether the list alone speaks in a record. */
function isOfList(
  { sources = [], identifiers = [], verification }: RecordParts,
  { list }: ImportTools,
): boolean {
  return (
    verification?.level === 'declared' &&
    sources.every(({ id }) => id === list.id) &&
    identifiers.every(({ scheme }) => scheme === list.id)
  );
}

/** The record with what the row adds; nothing where it adds nothing. */
function join(row: RecordParts, merging: Merging, tools: ImportTools): Joined | undefined {
  const { stored, mayReplace } = merging;
  const { id: _, sources, ...said } = row;
  // What a row leaves open is no news, nor is the order in which it says the rest.
  const [ours, added] = protect(
    merging,
    canonicalise(said) as RecordParts,
    row.id !== undefined,
    tools,
  );
  const plain = mergeRecord(ours, added, false);
  if (isDeepStrictEqual(plain.record, merging.ours)) return;
  const { record, differences } = mayReplace ? mergeRecord(ours, added, true) : plain;
  const known = new Set(record.sources?.map(({ id }) => id));
  const news = listSources(row, writeSource(tools.list, tools.today)).filter(
    ({ id }) => !known.has(id),
  );
  const merged = { ...record, sources: [...(record.sources ?? []), ...news].slice(0, mostSources) };
  const text = writeRecord(merged, schema, parseYaml(stored.text, stored.file).document);
  return text === stored.text ? undefined : { record: merged, text, differences };
}

/**
 * Both without the ways to people in danger, where the two together are about them: the row says what the
 * record does not, or the other way round. What people have written into the record stays theirs.
 */
function protect(
  { id, ours, stored }: Merging,
  added: RecordParts,
  isOwn: boolean,
  { directory, written }: ImportTools,
): [ours: RecordParts, added: RecordParts] {
  const { record } = mergeRecord(ours, added, false);
  if (!hidesPlaces(record, directory)) return [ours, added];
  const hide = <T extends RecordParts>(each: T): T =>
    each.places ? { ...each, places: each.places.map(hidePlace) } : each;
  const places = [...(ours.places ?? []), ...(added.places ?? [])];
  return [
    written.isOwn(id, stored.text) ? hide(ours) : ours,
    hide(isOwn ? added : hideWayInTexts(added, places)),
  ];
}

/** What `sources` may hold. */
const mostSources = 20;

/** What the gate refuses of the record with the row, and did not refuse before. */
function listNew({ record, text }: Joined, merging: Merging, tools: ImportTools): FieldRefusal[] {
  const found = judge(record, text, merging, tools);
  if (found.length === 0) return [];
  const earlier = new Set(
    judge(merging.ours, merging.stored.text, merging, tools).map(nameRefusal),
  );
  return found.filter((each) => !earlier.has(nameRefusal(each)));
}

function judge(
  record: RecordParts,
  text: string,
  { id, others }: Merging,
  tools: ImportTools,
): FieldRefusal[] {
  const outline = toOutline({ ...record, id });
  return [
    ...tools.gate.check(text, showFilePath(tools.store.nameFile(id))),
    ...others.flatMap((each) => findGateDoubles(outline, each.outline)),
  ];
}

function nameRefusal({ rule, field, values }: FieldRefusal): string {
  return JSON.stringify([rule, field, values]);
}

/** The row without what the gate refuses of it, were it a record of its own. */
function cleanRow(
  row: RecordParts,
  merging: Merging,
  tools: ImportTools,
): { record?: RecordParts; reasons: RowReason[] } {
  const { id, ours } = merging;
  const { name = ours.name, focusAreas = ours.focusAreas } = row;
  const { record: finished } = finishRecord({ ...row, name, focusAreas }, tools.namePlace);
  const { sources, verification } = ours;
  const whole: RecordParts = { ...finished, id, sources, verification };
  const { record, reasons } = leaveOutRefused(whole, (draft, text) =>
    judge(draft, text, merging, tools),
  );
  if (!record) return { reasons };
  const own = Object.entries(record).filter(([key]) => key in row);
  return { record: Object.fromEntries(own) as RecordParts, reasons };
}

/** Other names are kept beside the name, and lists are joined: what is left says something else. */
function tellKept({ path, ours, theirs, taken }: Difference): RowReason[] {
  if (taken === 'theirs' || path[0] === 'name' || typeof theirs === 'object') return [];
  const values = { field: path.join(' › '), ours: String(ours), theirs: String(theirs) };
  return [{ key: 'import.kept', values }];
}
