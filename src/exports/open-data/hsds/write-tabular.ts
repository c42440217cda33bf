import { writeSafeCell } from '#base/safe-cell.ts';
import type { Directory } from '#directory/directory.ts';
import { licenceOf } from '#exports/open-data/licences.ts';
import { writeCsvLines } from '#exports/open-data/write-csv.ts';
import { writeZip } from '#exports/open-data/write-zip.ts';
import { type Locale, localeTable } from '#model/locales.ts';
import { type HsdsTableName, hsdsTables, tableOfList } from './hsds-tables.ts';
import type { HsdsOrganization } from './hsds-types.ts';
import { nameUuid } from './hsds-words.ts';
import { findTaxonomies } from './taxonomies.ts';

type Row = Record<string, string | number | undefined>;

/** The associations as a tabular package of HSDS: a CSV file for each table, and what each column holds. */
export function writeTabular(
  organizations: readonly HsdsOrganization[],
  directory: Directory,
  locale: Locale,
): Uint8Array<ArrayBuffer> {
  const rows = gatherRows(organizations, directory, locale);
  const used = (Object.keys(hsdsTables) as HsdsTableName[]).filter(
    (name) => rows[name].length > 0 || name === 'organization',
  );
  const files = new Map([['datapackage.json', describePackage(used, directory, locale)]]);
  for (const name of used) {
    const [file, columns] = hsdsTables[name];
    files.set(
      `${file}.csv`,
      writeCsvLines(
        columns,
        rows[name].map((row) => columns.map((column) => row[column])),
        writeCell,
      ),
    );
  }
  return writeZip(files);
}

/** A number of a telephone is what the standard says, and does nothing in a spreadsheet; all else is made safe. */
function writeCell(cell: string): string {
  return /^\+\d+$/.test(cell) ? cell : writeSafeCell(cell);
}

function gatherRows(
  organizations: readonly HsdsOrganization[],
  directory: Directory,
  locale: Locale,
): Record<HsdsTableName, Row[]> {
  const rows = Object.fromEntries(
    Object.keys(hsdsTables).map((name) => [name, [] as Row[]]),
  ) as Record<HsdsTableName, Row[]>;
  for (const organization of organizations) addRows(rows, 'organization', organization, {});
  const { taxonomies, terms } = findTaxonomies(directory, locale);
  for (const taxonomy of taxonomies) rows.taxonomy.push({ ...taxonomy });
  for (const term of terms) rows.taxonomy_term.push({ ...term });
  for (const name of Object.keys(hsdsTables) as HsdsTableName[])
    if (rows[name].length > 0)
      rows.meta_table_description.push({
        id: nameUuid(`${directory.site.url}/tables/${name}`),
        name,
        language: localeTable[locale].tag,
        character_set: 'UTF-8',
      });
  return rows;
}

/** A thing is a row; what stands in its lists are rows of other tables, which name it. */
function addRows(
  rows: Record<HsdsTableName, Row[]>,
  name: HsdsTableName,
  thing: object,
  above: Row,
): void {
  const row: Row = { ...above };
  const { id } = thing as { id: string };
  const inside: Row =
    name === 'organization' || name === 'contact' || name === 'service'
      ? { ...pick(above), [`${name}_id`]: id }
      : { [`${name}_id`]: id };
  for (const [key, value] of Object.entries(thing)) {
    const table = tableOfList[key];
    if (table && Array.isArray(value))
      for (const each of value as object[])
        addRows(
          rows,
          table,
          each,
          table === 'attribute' ? { link_id: id, link_entity: name } : inside,
        );
    else if (key === 'location' || key === 'taxonomy_term')
      row[`${key}_id`] = (value as { id: string }).id;
    else row[key] = value as string;
  }
  rows[name].push(row);
}

/** A telephone names its contact, and the organization of both. */
function pick({ organization_id }: Row): Row {
  return organization_id === undefined ? {} : { organization_id };
}

function describePackage(
  used: readonly HsdsTableName[],
  { site, today }: Directory,
  locale: Locale,
): string {
  const { id, title, url } = licenceOf('associations');
  const descriptor = {
    profile: 'tabular-data-package',
    name: `twiza-hsds-${locale}`,
    homepage: `${site.url}/`,
    created: `${today}T00:00:00Z`,
    version: '3.0.0',
    licenses: [{ name: id, title, path: url }],
    resources: used.map((name) => {
      const [file, columns] = hsdsTables[name];
      return {
        profile: 'tabular-data-resource',
        name,
        path: `${file}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          primaryKey: 'id',
          fields: columns.map((column) => describeColumn(column)),
          foreignKeys: columns.flatMap((column) => {
            const resource = column.replace(/_id$/, '');
            if (
              resource === column ||
              resource === 'link' ||
              !(used as readonly string[]).includes(resource)
            )
              return [];
            return [{ fields: column, reference: { resource, fields: 'id' } }];
          }),
        },
      };
    }),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

const numbers = ['latitude', 'longitude', 'year_incorporated', 'amount'];

function describeColumn(name: string) {
  if (name === 'id')
    return { name, type: 'string', format: 'uuid', constraints: { required: true, unique: true } };
  return { name, type: numbers.includes(name) ? 'number' : 'string' };
}
