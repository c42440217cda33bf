import { makeZip, type ZipEntry } from './make-zip.ts';

export interface MadeSheet {
  readonly name: string;
  /** Rows of cells as XML, `<c r="A1" t="s"><v>0</v></c>`; a text alone is an inline text. */
  readonly rows: readonly (readonly string[])[];
  readonly merged?: readonly string[];
  readonly isHidden?: boolean;
}

interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Number formats of styles 1, 2 …; 0 is General. */
  readonly formats?: readonly string[];
  readonly shared?: readonly string[];
  readonly countsFrom1904?: boolean;
  readonly more?: readonly ZipEntry[];
}

/** A workbook in memory, with no more in it than a reader needs. */
export function makeWorkbook({
  sheets,
  formats = [],
  shared,
  countsFrom1904,
  more = [],
}: MadeWorkbook): Buffer {
  const entries: ZipEntry[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="r"><workbookPr date1904="${countsFrom1904 ? 1 : 0}"/><sheets>${sheets
        .map(
          ({ name, isHidden }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" ${isHidden ? 'state="hidden"' : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets
        .map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="http://example.org/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${formats
        .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escapeXml(code)}"/>`)
        .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
        .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: writeSheet(sheet),
    })),
    ...more,
  ];
  if (shared) {
    const items = shared.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('');
    entries.push({ name: 'xl/sharedStrings.xml', content: `<sst>${items}</sst>` });
  }
  return makeZip(entries);
}

function writeSheet({ rows, merged = [] }: MadeSheet): string {
  const written = rows.map((cells, at) => {
    const content = cells.map((cell, column) =>
      writeCell(cell, `${String.fromCharCode(65 + column)}${at + 1}`),
    );
    return `<row r="${at + 1}">${content.join('')}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet><sheetData>${written.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

function writeCell(cell: string, reference: string): string {
  if (cell === '') return '';
  if (/^<c[ >]/.test(cell)) return cell.replace('<c', `<c r="${reference}"`);
  return `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
