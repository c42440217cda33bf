import type { InputFile } from './input-file.ts';
import { readMergedCells } from './merged-cells.ts';
import type { ReadOptions, ReadTable } from './read-table.ts';
import { readSheetRows, type Workbook } from './sheet-rows.ts';
import { tableOfCells } from './table-of-cells.ts';
import {
  readFormats,
  readOutline,
  readRelations,
  readSharedTexts,
  type SheetEntry,
} from './workbook-parts.ts';
import type { ZipArchive } from './zip-archive.ts';

/** What an archive is by what is in it. */
const kinds = [
  ['workbook', /\/xl\/workbook\.xml$/i],
  ['xlsb', /\/xl\/workbook\.bin$/i],
  ['docx', /\/word\/document\.xml$/i],
  ['pptx', /\/ppt\/presentation\.xml$/i],
  ['ods', /\/META-INF\/manifest\.xml$/],
  ['numbers', /\/Index\/Document\.iwa$/],
  ['kmz', /\/doc\.kml$/i],
] as const;

export type ArchiveKind = (typeof kinds)[number][0] | 'archive';

export function kindOfArchive({ files }: ZipArchive): ArchiveKind {
  return kinds.find(([, part]) => files.some(({ name }) => part.test(name)))?.[0] ?? 'archive';
}

/** The sheets of a workbook that one sees, those with something in them. */
export async function readWorkbook(
  archive: ZipArchive,
  file: string,
  options: ReadOptions,
): Promise<ReadTable[]> {
  const { notes, limits } = options;
  const part = (name: string) => findPart(archive, file, name);
  const outline = await readOutline(part('xl/workbook.xml'), limits);
  const targets = await readRelations(part('xl/_rels/workbook.xml.rels'), limits);
  if (part('xl/vbaProject.bin')) notes.add('macros', { file });
  const workbook: Workbook = {
    texts: await readSharedTexts(part('xl/sharedStrings.xml'), limits),
    formats: await readFormats(part('xl/styles.xml'), limits),
    countsFrom1904: outline.countsFrom1904,
  };
  const tables: ReadTable[] = [];
  for (const sheet of outline.sheets) {
    const target = targets.get(sheet.relation);
    const found =
      target === undefined
        ? undefined
        : part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (!found) continue;
    if (sheet.isHidden) notes.refuse('hidden-sheet', { file, table: sheet.name });
    else tables.push(...(await readSheet(sheet, found, { file, workbook, options })));
  }
  if (tables.length === 0 && !notes.all.some((note) => note.file === file && note.refused)) {
    notes.refuse('no-table', { file });
  }
  return tables;
}

interface SheetSource {
  readonly file: string;
  readonly workbook: Workbook;
  readonly options: ReadOptions;
}

async function readSheet(
  sheet: SheetEntry,
  part: InputFile,
  { file, workbook, options }: SheetSource,
): Promise<ReadTable[]> {
  const place = { file, table: sheet.name };
  const merged = await readMergedCells(part);
  const table = await tableOfCells({
    ...options,
    name: sheet.name,
    file,
    format: 'xlsx',
    merged,
    rows: () => readSheetRows({ part, place, merged, options }, workbook),
  });
  return table ? [{ ...table, part: sheet.name }] : [];
}

function findPart({ files }: ZipArchive, file: string, name: string): InputFile | undefined {
  const wanted = `${file}/${name}`.toLowerCase();
  return files.find((each) => each.name.toLowerCase() === wanted);
}
