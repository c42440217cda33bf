import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import { type Cells, listColumns } from '#exports/flatten-record.ts';
import { publicAssociations } from '#features/help/public-record.ts';
import { territories } from '#model/collections.ts';
import type { DataFile } from './data-file.ts';
import { licenceOf } from './licences.ts';
import { listTables } from './tables.ts';
import { writeCsv } from './write-csv.ts';
import { writeRecords } from './write-json.ts';

/** For each region and province those who are based there and those who come, as everywhere on the site. */
export function listTerritoryFiles(directory: Directory): DataFile[] {
  const { in: findHelpers } = findWhoHelps(directory);
  return territories.flatMap((collection) =>
    directory.list[collection].flatMap(({ id }) => {
      const { based, serves } = findHelpers(collection, id);
      const ids = [...new Set([...based, ...serves].map((association) => association.id))].sort();
      const path = `${collection}/${id}`;
      return [
        { path: `${path}.json`, rows: ids.length, make: () => writeJson(path, ids, directory) },
        { path: `${path}.csv`, rows: ids.length, make: () => writeTable(ids, directory) },
      ];
    }),
  );
}

function writeJson(territory: string, ids: readonly string[], directory: Directory): string {
  const { url } = directory.site;
  const head = {
    twiza: 1,
    collection: 'associations',
    territory,
    date: directory.today,
    licence: licenceOf('associations').id,
    source: `${url}/`,
    schema: `${url}/schema/associations.json`,
  };
  const records = publicAssociations(directory);
  return writeRecords(
    head,
    ids.flatMap((id) => records.get(id) ?? []),
  );
}

function writeTable(ids: readonly string[], directory: Directory): string {
  const { rows, fields } = findRows(directory);
  const found = ids.flatMap((id) => rows.get(id) ?? []);
  return writeCsv({ columns: listColumns(found, fields), rows: found });
}

/** Every association by its id as a row: each stands in several files. */
const findRows = perDirectory((directory: Directory) => {
  const table = listTables(directory).find(({ name }) => name === 'associations');
  if (!table) throw new Error('No table of associations');
  const rows = new Map<string, Cells>();
  for (const row of table.rows) rows.set(String(row.get('id')), row);
  return { rows, fields: table.fields };
});
