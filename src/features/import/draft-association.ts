import { isEmptyWord } from '#cleaning/is-empty-word.ts';
import { buildPlaces } from './draft/build-places.ts';
import { buildTexts } from './draft/build-texts.ts';
import type { DraftContext, DraftedAssociation } from './draft/draft.ts';
import { listGrantTexts } from './draft/grants.ts';
import { readNested } from './draft/nested.ts';
import { findOwnId } from './draft/own-id.ts';
import { protectPlaces } from './draft/protect-places.ts';
import { readCell } from './draft/read-fields.ts';
import { RowDraft } from './draft/row-draft.ts';
import { addOwnRecord, nameOwnRecord } from './draft/twiza.ts';
import { readKind } from './draft/word-tables.ts';
import type { ColumnMapping, TableMapping } from './mapping/mapping.ts';
import { listCellTexts, valueAt } from './mapping/value-texts.ts';
import type { Row } from './read/source.ts';
import { hasTopics } from './vocabularies/topics.ts';

export type {
  DraftContext,
  DraftedAssociation,
  LeftOutPerson,
  UnsettledCell,
} from './draft/draft.ts';

/**
 * What a row says of an association, as far as it is understood; what is not is told, and nothing is guessed.
 * A row of which no record can be made has `refused`.
 */
export function draftRow(
  { values }: Row,
  table: TableMapping,
  context: DraftContext,
): DraftedAssociation {
  const draft = new RowDraft(context, table.country);
  const isOwn = table.columns.some(({ field }) => field === 'twiza');
  if (isOwn) addOwnRecord(draft, values);
  else {
    for (const column of inOrder(table.columns)) readColumn(draft, column, table, values);
    const ownId = findOwnId(values);
    if (ownId !== undefined) nameOwnRecord(draft, ownId);
    addServiceTexts(draft);
    addDefaults(draft, table);
    draft.settle();
    buildPlaces(draft);
    findSubjects(draft, table.columns.some(isOfGrants) ? listGrantTexts(values) : []);
    buildTexts(draft);
  }
  protectPlaces(draft);
  refuse(draft);
  const { record, externalId, otherIds, unsettled, persons, refused } = draft;
  return {
    record,
    ...(externalId && { externalId }),
    ...(otherIds.length > 0 && { otherIds }),
    unsettled,
    persons,
    ...(refused && { refused }),
    ...(draft.made.size > 0 && { made: [...draft.made] }),
  };
}

/** The country tells what numbers mean, a name whose mail it is, a place where a service has its hours. */
const first = [/^places\.country$/, /^name/, /^360giving/, /^places/, /^hsds\.locations$/];

function inOrder(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const rank = ({ field }: ColumnMapping) => {
    const at = first.findIndex((each) => each.test(field));
    return at < 0 ? first.length : at;
  };
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

function readColumn(
  draft: RowDraft,
  column: ColumnMapping,
  table: TableMapping,
  values: Row['values'],
): void {
  if (column.field === 'ignore') return;
  const value = valueAt(values, column.column);
  if (value === undefined) return;
  if (/^(?:sources$|(?:hsds|geojson|360giving|dataInclusion)\.)/.test(column.field))
    readNested(draft, column.field, column.column, value);
  else if (column.field === 'rna.street') draft.addStreet(column.column, String(value));
  else if (column.field === 'rna.position') readPosition(draft, String(value));
  else for (const text of listCellTexts(value)) readCell(draft, { text, column, table });
}

/** The French register: `A` is active, `D` dissolved, `S` struck off. */
function readPosition(draft: RowDraft, position: string): void {
  if (/^[DS]$/i.test(position.trim())) draft.record.status = 'closed';
}

/** Descriptions of services say what an association does where nothing else does. */
function addServiceTexts(draft: RowDraft): void {
  const isSaid = Object.keys({ ...draft.texts.summary, ...draft.texts.purpose }).length > 0;
  const [text] = draft.serviceTexts;
  if (!isSaid && text) draft.texts.purpose[text.lang] = text.text;
}

function addDefaults(draft: RowDraft, { defaults }: TableMapping): void {
  if (!defaults) return;
  const { kind, province, focusAreas = [], services = [], audiences = [] } = defaults;
  if (kind) draft.record.kind ??= kind;
  if (province && !draft.place.province) draft.place.province = province;
  const has = (field: 'focusAreas' | 'services' | 'audiences') =>
    draft.topics.some((each) => (each[field]?.length ?? 0) > 0);
  draft.addTopics({
    focusAreas: has('focusAreas') ? [] : focusAreas,
    services: has('services') ? [] : services,
    audiences: has('audiences') ? [] : audiences,
  });
}

function isOfGrants({ field }: ColumnMapping): boolean {
  return field === '360giving.recipients';
}

/**
 * Where no column says the subjects, those of name and description; somebody has to look at them.
 *
 * @param beside what else tells what the association works on, and is no text of the record
 */
function findSubjects(draft: RowDraft, beside: readonly string[]): void {
  const { record, context } = draft;
  const name = draft.anyName;
  record.kind ??= kindOfName(name);
  if (record.focusAreas) return;
  const services = (record.services ?? []).flatMap(({ detail }) => Object.values(detail ?? {}));
  const activities = (record.activities ?? []).flatMap((each) => Object.values(each));
  const texts = [
    name,
    ...Object.values(draft.texts.summary),
    ...Object.values(draft.texts.purpose),
    ...services,
    ...activities,
    ...beside,
  ];
  const found = context.vocabulary.understandText(texts.filter(Boolean).join('. '));
  if (!hasTopics({ focusAreas: found.focusAreas ?? [] })) return;
  record.focusAreas = [...(found.focusAreas ?? [])];
  draft.tell('', [{ value: record.focusAreas.join(', '), why: 'subjectsOfText' }]);
  draft.made.add('focusAreas');
}

function kindOfName(name: string): NonNullable<DraftedAssociation['record']['kind']> {
  const kind = readKind(name);
  return kind && kind !== 'none' ? kind : 'association';
}

function refuse(draft: RowDraft): void {
  const { record } = draft;
  record.kind ??= 'association';
  if (isEmptyWord(draft.anyName)) draft.refused ??= { column: '', value: '', why: 'noName' };
  else if (!record.focusAreas) draft.refused ??= { column: '', value: '', why: 'noFocusArea' };
}
