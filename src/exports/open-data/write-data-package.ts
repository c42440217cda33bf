import type { Directory } from '#directory/directory.ts';
import type { Column } from '#exports/flatten-record.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { licenceOf } from './licences.ts';
import type { DataTable } from './tables.ts';

/** What is known of a file that stands already. */
export interface Figures {
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/**
 * The description of all tables as a Tabular Data Package: what each column holds, and which leads where.
 * https://specs.frictionlessdata.io/tabular-data-package/
 */
export function writeDataPackage(
  tables: readonly DataTable[],
  figures: ReadonlyMap<string, Figures>,
  { site, today }: Directory,
): string {
  const names = tables.map(({ name }) => name);
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'twiza',
    title: resolveText(site.name, 'en')?.text,
    description:
      'The directory of associations as tables. A column is a path in the record: name.ar is the name in Arabic, contacts.0.phones.1.number the second number of the first contact. A list of codes stands in one cell, with its separator said by the column. A text that a spreadsheet would run as a formula has an apostrophe before it.',
    homepage: `${site.url}/`,
    created: `${today}T00:00:00Z`,
    licenses: listLicences(names),
    resources: tables.map((table) => describeTable(table, names, figures.get(`${table.name}.csv`))),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function describeTable(table: DataTable, names: readonly string[], figures: Figures | undefined) {
  const keys = table.columns.flatMap(({ path, node, separator }) =>
    node.kind === 'reference' &&
    !separator &&
    !path.includes('.') &&
    names.includes(node.collection ?? '')
      ? [{ fields: path, reference: { resource: node.collection, fields: 'id' } }]
      : [],
  );
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(figures && { bytes: figures.bytes, hash: `sha256:${figures.sha256}` }),
    rows: table.rows.length,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    licenses: listLicences([table.name]),
    schema: {
      fields: table.columns.map((column) => describeColumn(column, table)),
      ...(table.columns.length > 0 && { primaryKey: table.key }),
      ...(keys.length > 0 && { foreignKeys: keys }),
      missingValues: [''],
    },
  };
}

function describeColumn({ path, node, separator }: Column, table: DataTable) {
  const constraints = {
    ...(table.required.includes(path) && { required: true }),
    ...(path === table.key && { unique: true }),
    ...(!separator && node.enum && { enum: node.enum }),
    ...(!separator && node.minimum !== undefined && { minimum: node.minimum }),
    ...(!separator && node.maximum !== undefined && { maximum: node.maximum }),
  };
  return {
    name: path,
    ...(separator ? { type: 'string', separator } : typeOf(node)),
    ...(node.labels?.en && { title: node.labels.en }),
    ...(node.hints?.en && { description: node.hints.en }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** An apostrophe may stand before a text: formats of addresses hold for values that never get one. */
function typeOf({ type, kind }: Column['node']): { type: string; format?: string } {
  if (kind === 'day') return { type: 'date' };
  if (kind === 'link' || kind === 'origin') return { type: 'string', format: 'uri' };
  return { type: type ?? 'string' };
}

function listLicences(names: readonly string[]) {
  const licences = names
    .map(licenceOf)
    .map(({ id, title, url }) => ({ name: id, title, path: url }));
  return licences.filter(
    (each, index) => licences.findIndex(({ name }) => name === each.name) === index,
  );
}
