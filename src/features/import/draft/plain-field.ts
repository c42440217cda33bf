import type { MappedField } from '#features/import/mapping/fields.ts';
import type { TableMapping } from '#features/import/mapping/mapping.ts';
import { readCell } from './read-fields.ts';
import type { RowDraft } from './row-draft.ts';

const noTable: TableMapping = { file: '', table: '', rows: 'associations', columns: [] };

/** A text of a nested object, as if it stood in a column of its own. */
export function readPlainField(
  draft: RowDraft,
  field: MappedField,
  column: string,
  text: string | undefined,
  table: TableMapping = noTable,
): void {
  if (text !== undefined) readCell(draft, { text, column: { column, field }, table });
}
