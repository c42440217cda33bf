import type { ColumnMapping, TableMapping } from '#features/import/mapping/mapping.ts';

/** A cell with what its column says of it. */
export interface Cell {
  text: string;
  column: ColumnMapping;
  table: TableMapping;
}
