import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { formatDate } from '#i18n/format.ts';
import { sayImport } from '#i18n/say-import.ts';
import { country as home } from '#model/country.ts';
import { replaceFile } from '#records/replace-file.ts';
import { type ChosenMapping, chooseMapping } from './choose-mapping.ts';
import { draftRow } from './draft-association.ts';
import { importTable } from './import-table.ts';
import { findTable, type Mapping } from './mapping/mapping.ts';
import { besideReport, directoryOf, type ImportFolders, openTools } from './open-tools.ts';
import type { NoteCode } from './read/notes.ts';
import { openSource } from './read/open-source.ts';
import { sayNote } from './read/say-note.ts';
import type { Note, Source } from './read/source.ts';
import { ReportFiles } from './report/report-files.ts';
import type { ReportFacts, UnknownColumn } from './report/report-parts.ts';
import { type RowCounts, sum } from './report/row-tally.ts';
import { Vocabulary } from './vocabularies/vocabulary.ts';
import type { ImportTools } from './write/import-tools.ts';
import { readOtherRecords, showFilePath } from './write/record-gate.ts';

export interface ImportOptions extends ImportFolders {
  /** A file, a folder or an archive. */
  path: string;
  /** A mapping that somebody named. */
  map?: string | undefined;
  /** ISO codes of the countries whose rows are taken; a row that names none is in the first. */
  countries: readonly string[];
  /** Writes the report alone. */
  isTrial: boolean;
  withPersons: boolean;
  locale: IssueLocale;
  /** ISO day. */
  today: string;
  isStopped: () => boolean;
  /** Whether the program of a number still runs. */
  isRunning: (pid: number) => boolean;
  onProgress: (counts: RowCounts) => void;
}

export interface ImportResult {
  /** The report as text. */
  text: string;
  counts: RowCounts;
  /** Whether there were rows, and everything could be read, to its end. */
  isWhole: boolean;
  /** What the program did not expect and was stopped by; the report says where. */
  fault?: unknown;
}

/**
 * Reads what somebody has, and takes every row of it that is an association into the directory, with a
 * report of each. What came before a break, a stop or a fault of the program is written whole, and nothing else.
 *
 * @throws {BadMapping} for a mapping that cannot be used; nothing was written
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const source = await openSource(options.path);
  try {
    return await importSource(source, options);
  } finally {
    await source.close();
  }
}

async function importSource(source: Source, options: ImportOptions): Promise<ImportResult> {
  const { content, report: folder, today, locale, countries } = options;
  const world = await readOtherRecords(content);
  const directory = directoryOf(world, today);
  const vocabulary = new Vocabulary(directory);
  const report = await ReportFiles.open(folder, locale);
  try {
    const chosen = await chooseMapping(source, {
      ...options,
      country: countries[0] ?? home.code,
      vocabulary,
      directory,
    });
    const { mapping } = chosen;
    const tools = await openTools({
      ...options,
      folders: options,
      world,
      directory,
      source: mapping.source,
    });
    if (!options.isTrial) await tools.store.removeUnfinished(options.isRunning);
    const context = { directory, vocabulary, mapping, today, keepsPersons: options.withPersons };
    const broken: Note[] = [];
    let fault: unknown;
    try {
      for (const table of source.tables) {
        if (fault !== undefined) break;
        const own = findTable(mapping, table);
        const isList = own?.rows === 'associations';
        const end = await importTable(table, {
          draft: isList ? (row) => draftRow(row, own, context) : undefined,
          countries,
          tools,
          report,
          isStopped: options.isStopped,
          onRow: () => options.onProgress(report.tally.counts),
        });
        if (end) broken.push(end.note);
        fault = end?.fault;
      }
    } finally {
      tools.store.close();
      await saveDecisions(tools, options);
    }
    const { counts } = report.tally;
    const isStopped = fault !== undefined || options.isStopped();
    const empty = isStopped ? [] : noteEmpty(source, report);
    const notes = [...new Set([...source.notes, ...broken, ...empty])];
    const facts = { ...gatherFacts(notes, chosen, tools, options), isStopped };
    const { text } = await report.finish(facts);
    const isWhole = broken.length === 0 && !notes.some(({ refused }) => refused) && sum(counts) > 0;
    return { text, counts, isWhole, ...(fault !== undefined && { fault }) };
  } catch (error) {
    await report.discard();
    throw error;
  }
}

/** Headings below which nothing stands are a list that somebody has not filled, or cut. */
function noteEmpty({ tables }: Source, { tally }: ReportFiles): Note[] {
  return tables.flatMap(({ file, name: table }) => {
    const key = JSON.stringify([file, table]);
    const counts = tally.tables.get(key);
    const isEmpty = counts ? sum(counts.counts) === 0 : tally.aside.get(key)?.rows === 0;
    return isEmpty ? [{ file, table, code: 'no-rows' satisfies NoteCode, values: {} }] : [];
  });
}

/** What the next import asks: the decisions of people, and what this one has written. */
async function saveDecisions(
  { doubles, written }: ImportTools,
  { report, isTrial }: ImportOptions,
): Promise<void> {
  const file = join(report, besideReport.doubles);
  const table = doubles.write();
  if (table) await replaceFile(file, table);
  else await rm(file, { force: true });
  if (!isTrial) await replaceFile(join(report, besideReport.written), written.write());
}

function gatherFacts(
  notes: readonly Note[],
  { mapping, file, isGuessed }: ChosenMapping,
  { doubles }: ImportTools,
  options: ImportOptions,
): Omit<ReportFacts, 'isStopped'> {
  const { path, out, report, today, locale, isTrial, withPersons } = options;
  const next = [
    ...(isGuessed ? [sayImport('report.nextMap', { file: showFilePath(file) }, locale)] : []),
    ...(doubles.count > 0
      ? [
          sayImport(
            'report.nextDoubles',
            { file: showFilePath(join(report, besideReport.doubles)), count: doubles.count },
            locale,
          ),
        ]
      : []),
    ...(isTrial ? [] : [sayImport('report.nextCheck', {}, locale)]),
  ];
  return {
    file: basename(path),
    source: mapping.source.title,
    day: formatDate(today, locale),
    folder: isTrial ? undefined : showFilePath(join(out, 'associations')),
    columns: listUnknownColumns(mapping),
    arePersonsTaken: withPersons,
    notes: notes.map((note) => sayNote(note, locale)),
    next,
    locale,
  };
}

/** Columns of lists of associations of which nobody knows what they say. */
function listUnknownColumns({ tables }: Mapping): UnknownColumn[] {
  return tables
    .filter(({ rows }) => rows === 'associations')
    .flatMap(({ file, table, columns }) =>
      columns
        .filter(({ field, why }) => field === 'ignore' && why === 'unknown')
        .map(({ column, samples = [] }) => ({ file, table, column, samples })),
    );
}
