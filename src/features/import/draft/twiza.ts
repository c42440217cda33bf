import { readSafeCell } from '#base/safe-cell.ts';
import { leaveOutPersons } from '#cleaning/leave-out-persons.ts';
import type { Row, Value } from '#features/import/read/source.ts';
import { association } from '#model/associations.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { isOneOf, isTextKind, type Kind } from '#model/kinds.ts';
import type { RowDraft } from './row-draft.ts';

const fields = describeFields(association);
/** What a file may not say of itself, and what the writer of files decides. */
const notTaken = new Set(['verification', 'id']);
/** What stands one below the other in a cell of a table, for each may hold the mark that parts codes. */
const freeKinds: readonly Kind[] = ['word', 'sign', 'link'];

/**
 * A row of our own exports: the values of a record, in objects or under headings such as `places.0.city.fr`,
 * all as texts. Who looked at it there is nothing that a file may say here.
 */
export function addOwnRecord(draft: RowDraft, values: Row['values']): void {
  const nested = nest(values);
  if (typeof nested.id === 'string') nameOwnRecord(draft, nested.id);
  for (const [key, node] of Object.entries(fields.properties ?? {})) {
    const value = nested[key];
    if (value === undefined || notTaken.has(key)) continue;
    const read = readOwn(value, node, draft, key);
    if (read !== undefined) Object.assign(draft.record, { [key]: read });
  }
  leaveMembersOut(draft);
}

/** What a directory like this one calls the association. */
export function nameOwnRecord(draft: RowDraft, id: string): void {
  draft.externalId ??= id;
  if (association.shape.id.safeParse(id).success) draft.record.id ??= id;
}

function readOwn(value: Value, node: FieldNode, draft: RowDraft, column: string): unknown {
  if (node.items) {
    const list =
      typeof value === 'string'
        ? value.split(isOneOf(node.items.kind, freeKinds) ? /\s*\n\s*/ : /\s*[;|]\s*/)
        : Array.isArray(value)
          ? value
          : Object.values(value);
    const items = list.flatMap(
      (each) => readOwn(each as Value, node.items as FieldNode, draft, column) ?? [],
    );
    return items.length > 0 ? items : undefined;
  }
  if (node.properties) {
    if (typeof value === 'string' || Array.isArray(value)) return;
    const known = Object.entries(node.properties).flatMap(([key, inner]) => {
      const own = (value as Record<string, Value>)[key];
      const read = own === undefined ? undefined : readOwn(own, inner, draft, column);
      return read === undefined
        ? []
        : [[key, isTextKind(node.kind) ? withoutPersons(String(read), draft, column) : read]];
    });
    return known.length > 0 ? Object.fromEntries(known) : undefined;
  }
  if (typeof value !== 'string') return;
  if (node.type === 'boolean')
    return value === 'true' ? true : value === 'false' ? false : undefined;
  if (node.type === 'number' || node.type === 'integer')
    return Number.isFinite(Number(value)) ? Number(value) : undefined;
  return value;
}

function withoutPersons(text: string, draft: RowDraft, column: string): string {
  if (draft.context.keepsPersons) return text;
  const { text: left, found } = leaveOutPersons(text, draft.anyName);
  draft.leaveOut(column, found);
  return left;
}

/** Of a team the offices stay, and no names. */
function leaveMembersOut(draft: RowDraft): void {
  if (draft.context.keepsPersons || !draft.record.team) return;
  draft.record.team = draft.record.team.map(({ name, ...member }) => {
    if (name) draft.leaveOut('team', [{ what: 'name', value: Object.values(name)[0] ?? '' }]);
    return member;
  });
}

/** `places.0.city.fr` as an object in a list in an object. */
function nest(values: Row['values']): Record<string, Value> {
  const nested: Record<string, unknown> = {};
  for (const [heading, value] of Object.entries(values)) {
    const keys = heading.split(/[./]/);
    let into = nested;
    for (const key of keys.slice(0, -1)) {
      if (typeof into[key] !== 'object') into[key] = {};
      into = into[key] as Record<string, unknown>;
    }
    into[keys.at(-1) ?? heading] = typeof value === 'string' ? readSafeCell(value) : value;
  }
  return nested as Record<string, Value>;
}
