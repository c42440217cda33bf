import { createHash } from 'node:crypto';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { collections } from '#model/collections.ts';
import { type Locale, locales } from '#model/locales.ts';
import type { Body, DataFile } from './data-file.ts';
import { listApiFiles, mostSingleFiles } from './hsds/api-files.ts';
import { writeHsdsPackages } from './hsds/write-packages.ts';
import { licenceOf } from './licences.ts';
import { listTables } from './tables.ts';
import { listTerritoryFiles } from './territory-files.ts';
import { writeCsv } from './write-csv.ts';
import { type Figures, writeDataPackage } from './write-data-package.ts';
import { drawnCollections, listPoints, writeGeoJson } from './write-geojson.ts';
import { listGrants, writeGrants } from './write-grants.ts';
import { writeCollectionJson, writeRecords } from './write-json.ts';
import { listWhoDoesWhat, writeWhoDoesWhat } from './write-who-does-what.ts';
import { writeXlsx } from './write-xlsx.ts';
import { writeZip } from './write-zip.ts';

export interface MadeFile extends Figures {
  body: Body;
}

/** Every file of the open data that is the same in all languages, but for those of single records. */
export const listDataFiles = perDirectory((directory: Directory): readonly DataFile[] => [
  ...collections.map((collection) => ({
    path: `${collection}.json`,
    rows: directory.list[collection].length,
    make: () => writeCollectionJson(collection, directory),
  })),
  ...listTables(directory).flatMap((table) => [
    { path: `${table.name}.csv`, rows: table.rows.length, make: () => writeCsv(table) },
    { path: `${table.name}.xlsx`, rows: table.rows.length, make: () => writeXlsx(table) },
  ]),
  ...drawnCollections.map((collection) => ({
    path: `${collection}.geojson`,
    rows: listPoints(collection, directory).length,
    make: () => writeGeoJson(collection, directory),
  })),
  {
    path: '3w.csv',
    rows: listWhoDoesWhat(directory).length,
    make: () => writeWhoDoesWhat(directory),
  },
  ...listGrantFiles(directory),
  ...listTerritoryFiles(directory),
  ...locales.flatMap((locale) => listHsdsPackages(directory, locale)),
  ...[...listApiFiles(directory, mostSingleFiles)].map(([path, make]) => ({
    path: `hsds/${path}`,
    make,
  })),
  { path: 'datapackage.json', make: () => packTables(directory) },
  { path: 'tables.zip', make: () => zipTables(directory) },
  { path: 'files.json', make: () => listFigures(directory) },
]);

function listGrantFiles(directory: Directory): DataFile[] {
  const rows = listGrants(directory).grants.length;
  return rows > 0 ? [{ path: '360giving.json', rows, make: () => writeGrants(directory) }] : [];
}

/** The associations in one language, as a list and as tables. */
function listHsdsPackages(directory: Directory, locale: Locale): DataFile[] {
  const rows = directory.list.associations.length;
  return (['json', 'tabular'] as const).map((form) => ({
    path: `hsds/${locale}/${form}.zip`,
    rows,
    make: () => writeHsdsPackages(directory, locale)[form],
  }));
}

const madeFiles = perDirectory((_: Directory) => new Map<string, Promise<MadeFile>>());

/** A file with its size and its hash. It is made once, though the page of each language says its size. */
export function makeDataFile(directory: Directory, path: string): Promise<MadeFile> {
  const made = madeFiles(directory);
  const known = made.get(path);
  if (known) return known;
  const file = listDataFiles(directory).find((each) => each.path === path);
  if (!file) throw new Error(`No file /data/${path}`);
  const making = measure(file);
  made.set(path, making);
  return making;
}

async function measure({ make }: DataFile): Promise<MadeFile> {
  const body = await make();
  return {
    body,
    bytes: Buffer.byteLength(body),
    sha256: createHash('sha256').update(body).digest('hex'),
  };
}

async function packTables(directory: Directory): Promise<string> {
  const tables = listTables(directory);
  const figures = new Map<string, Figures>();
  for (const { name } of tables)
    figures.set(`${name}.csv`, await makeDataFile(directory, `${name}.csv`));
  return writeDataPackage(tables, figures, directory);
}

/** Of each file but those of the static API, and this one: what it weighs, what is in it, under which licence. */
async function listFigures(directory: Directory): Promise<string> {
  const { site, today } = directory;
  const files: object[] = [];
  for (const { path, rows } of listDataFiles(directory)) {
    if (/^(?:hsds\/(?!\w+\/\w+\.zip)|files\.json)/.test(path)) continue;
    const { bytes, sha256 } = await makeDataFile(directory, path);
    const licence = licenceOf(path.slice(0, path.indexOf('.'))).id;
    files.push({ path, bytes, sha256, ...(rows !== undefined && { rows }), licence });
  }
  const head = { date: today, source: `${site.url}/data/` };
  return writeRecords(head, files).replace('"records":[', '"files":[');
}

async function zipTables(directory: Directory): Promise<Uint8Array<ArrayBuffer>> {
  const paths = ['datapackage.json', ...listTables(directory).map(({ name }) => `${name}.csv`)];
  const files = new Map<string, Body>();
  for (const path of paths) files.set(path, (await makeDataFile(directory, path)).body);
  return writeZip(files);
}
