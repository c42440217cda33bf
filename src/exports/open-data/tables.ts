import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { type Cells, type Column, flattenRecord, listColumns } from '#exports/flatten-record.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import { type Collection, collections, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';

/** Records as rows and columns: what CSV files and spreadsheets hold. */
export interface DataTable {
  /** The name of its files. */
  name: string;
  columns: readonly Column[];
  rows: readonly Cells[];
  /** Columns that every row fills. */
  required: readonly string[];
  /** The column that tells the rows apart. */
  key: string;
  /** The fields that the paths of the columns are of. */
  fields: FieldNode;
}

/** The communes of all provinces are a table of their own: two hundred in a row are no row. */
export const communeTable = 'communes';

export const listTables = perDirectory((directory: Directory): readonly DataTable[] => [
  ...collections.map((collection) => makeTable(collection, directory)),
  makeCommuneTable(directory),
]);

function makeTable(collection: Collection, directory: Directory): DataTable {
  const fields = describeFields(schemas[collection]);
  const records = listPublicRecords(directory, collection);
  const rows = records.map((record) => {
    const { communes: _, ...rest } = record as { communes?: unknown };
    return flattenRecord(collection === 'provinces' ? rest : record, fields);
  });
  return finish({ name: collection, rows, key: 'id', fields });
}

function makeCommuneTable(directory: Directory): DataTable {
  const { properties = {} } = describeFields(schemas.provinces);
  const commune = properties.communes?.items?.properties ?? {};
  const { code, ...rest } = commune;
  const fields = {
    properties: {
      ...(code && { code }),
      province: { type: 'string', kind: 'reference', collection: 'provinces' } as const,
      ...rest,
    },
    required: ['code', 'province', 'kind', 'population'],
  };
  const rows = listPublicRecords(directory, 'provinces').flatMap(({ id, communes }) =>
    communes.map((each) => flattenRecord({ ...each, province: id }, fields)),
  );
  return finish({ name: communeTable, rows, key: 'code', fields });
}

function finish(table: Omit<DataTable, 'columns' | 'required'>): DataTable {
  const columns = listColumns(table.rows, table.fields);
  const paths = columns.map(({ path }) => path);
  const required = (table.fields.required ?? []).filter(
    (path) => paths.includes(path) && table.rows.every((row) => row.has(path)),
  );
  return { ...table, columns, required };
}
