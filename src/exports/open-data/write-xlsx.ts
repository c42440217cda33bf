import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { CellValue, Column } from '#exports/flatten-record.ts';
import { locales } from '#model/locales.ts';
import type { DataTable } from './tables.ts';
import { writeZip } from './write-zip.ts';

type SheetCell = { value: string | number | boolean; fontWeight?: 'bold' } | null;

/** A cell of a spreadsheet holds no more. */
const mostSigns = 32_767;

/**
 * A table as a workbook: the rows, and what each column means in the languages of the site. A text is
 * marked as a text, so none is run as a formula and no number of a telephone loses a sign.
 */
export async function writeXlsx(table: DataTable): Promise<Uint8Array<ArrayBuffer>> {
  const paths = table.columns.map(({ path }) => path);
  const rows = table.rows.map((row) => paths.map((path) => writeCell(row.get(path))));
  const meanings = table.columns.map(({ path, node }) =>
    [path, ...describeColumn(path, node, table)].map(writeCell),
  );
  const book = await writeExcelFile([
    { sheet: table.name, data: [paths.map(head), ...rows], stickyRowsCount: 1 },
    {
      sheet: 'fields',
      data: [['column', ...locales].map(head), ...meanings],
      columns: [{ width: 32 }, ...locales.map(() => ({ width: 24 }))],
      stickyRowsCount: 1,
    },
  ]).toBuffer();
  // The library stamps the hour at which it wrote.
  return writeZip(new Map(Object.entries(unzipSync(book))));
}

/** What people call a column, in each language that has a word: that of the field around a text in one language. */
function describeColumn(
  path: string,
  { labels }: Column['node'],
  { fields }: DataTable,
): (string | undefined)[] {
  const own = labels ?? labelsAround(path, fields);
  return locales.map((locale) => own?.[locale]);
}

function labelsAround(path: string, fields: DataTable['fields']): Column['node']['labels'] {
  let node: DataTable['fields'] | undefined = fields;
  let labels: Column['node']['labels'];
  for (const key of path.split('.')) {
    node = node?.items ?? node?.properties?.[key];
    labels = node?.labels ?? labels;
  }
  return labels;
}

function head(value: string): SheetCell {
  return { value, fontWeight: 'bold' };
}

function writeCell(cell: CellValue | undefined): SheetCell {
  if (cell === undefined) return null;
  if (typeof cell !== 'string') return { value: cell };
  // The library looks texts up in a plain object, which has these names already.
  return { value: cell in Object.prototype ? `${cell} ` : cell.slice(0, mostSigns) };
}
