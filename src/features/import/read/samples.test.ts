import { expect, it } from 'vitest';
import { readAll } from '#testing/import/read-given.ts';
import { findShared } from '#testing/import/shared-folder.ts';

const samples = findShared('data-samples');

/** Rows by hand: files of others, as they lie beside the project. */
const rows = [
  ['ebola-3w-west-africa/data.derived.csv', 'csv', 1201],
  ['ebola-3w-west-africa/data.derived.json', 'json', 1201],
  ['rna-france-associations/reencode_test.csv', 'rna', 9],
  ['rna-france-associations/rna_sample_import.csv', 'rna', 3],
  ['rna-france-associations/rna_sample_waldec.csv', 'rna', 3],
  ['data-inclusion-structures/001.json', 'data-inclusion', 1],
  ['data-inclusion-structures/002.json', 'data-inclusion', 1],
  ['data-inclusion-structures/003.json', 'data-inclusion', 1],
  ['data-inclusion-structures', 'data-inclusion', 3],
] as const;

// Skipped where the folder beside the project is not there.
it.skipIf(!samples).each(rows)('%s is %s with %d rows', async (path, format, count) => {
  const { tables, broken } = await readAll(`${samples}/${path}`);
  expect(broken).toEqual({});
  expect(tables.map((table) => [table.format, table.rows.length])).toEqual([[format, count]]);
});

const hsds = findShared('standards/hsds-3/examples');

it
  .skipIf(!hsds)
  .each([
    'csv',
    'tabular.json',
    'organization_full.json',
    'organization_list.json',
    'service_full.json',
    'service_list.json',
  ])('the example %s of HSDS 3 is one organisation', async (path) => {
  const { tables } = await readAll(`${hsds}/${path}`);
  expect(tables.map((table) => [table.format, table.rows.length])).toEqual([['hsds-3', 1]]);
  expect(tables[0]?.rows[0]?.values.name).toBe('Example Organization Inc.');
});
