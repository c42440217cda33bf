import { type OutcomeKind, outcomes, type RowPlace } from '#features/import/outcome.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { sayImport } from '#i18n/say-import.ts';
import { type RowCounts, type RowTally, type ShownRow, sum } from './row-tally.ts';
import { sayReason } from './say-reason.ts';

/** A part of the report, for every form in which it is written. */
export interface ReportPart {
  heading: string;
  lines?: readonly string[];
  table?: { columns: readonly string[]; rows: readonly (readonly string[])[] };
}

export interface ReportHead {
  title: string;
  /** Day, counts, what was written where. */
  lines: readonly string[];
}

/** What the report needs to know besides the rows. */
export interface ReportFacts {
  /** What was given to the command. */
  file: string;
  /** What the list is called. */
  source: string;
  /** As people read it. */
  day: string;
  /** Where records were written; nothing in a trial run. */
  folder: string | undefined;
  /** Whether rows are left that nobody has looked at: somebody stopped it, or a fault of the program did. */
  isStopped: boolean;
  /** Columns that were not understood. */
  columns: readonly UnknownColumn[];
  arePersonsTaken: boolean;
  /** What was said of the files, sentence by sentence. */
  notes: readonly string[];
  /** What somebody may do now. */
  next: readonly string[];
  locale: IssueLocale;
}

export interface UnknownColumn {
  file: string;
  table: string;
  column: string;
  samples: readonly string[];
}

export function writeHead(tally: RowTally, facts: ReportFacts): ReportHead {
  const { locale, file, day, source, folder, isStopped } = facts;
  return {
    title: sayImport('report.title', { file }, locale),
    lines: [
      ...(isStopped ? [sayImport('report.stopped', {}, locale)] : []),
      sayCounts(tally.counts, locale),
      folder === undefined
        ? sayImport('report.trial', {}, locale)
        : sayImport('report.out', { folder }, locale),
      sayImport('report.day', { day, source }, locale),
    ],
  };
}

export function sayCounts(counts: RowCounts, locale: IssueLocale): string {
  return sayImport('report.sum', { rows: sum(counts), ...counts }, locale);
}

type PartName =
  | 'next'
  | 'notes'
  | 'tables'
  | 'aside'
  | 'columns'
  | 'refusedRows'
  | 'leftOut'
  | 'persons'
  | 'words'
  | 'places';

/** From what somebody must look at to what is good to know; parts without anything are left out. */
export function writeParts(tally: RowTally, facts: ReportFacts): ReportPart[] {
  const { locale, notes, next, columns, arePersonsTaken } = facts;
  const head = (name: PartName) => sayImport(`report.${name}`, {}, locale);
  const { name: names, mobile: phones, email: mails } = tally.persons;
  const persons = sayImport(
    arePersonsTaken ? 'report.personsTaken' : 'report.personsLeft',
    { names, phones, mails },
    locale,
  );
  const parts: ReportPart[] = [
    { heading: head('next'), lines: next },
    { heading: head('notes'), lines: notes },
    { heading: head('tables'), ...writeTables(tally, locale) },
    { heading: head('aside'), lines: writeAside(tally, locale) },
    { heading: head('columns'), ...writeColumns(columns, locale) },
    { heading: head('refusedRows'), ...writeRows(tally.refused, tally.counts.refused, locale) },
    { heading: head('leftOut'), ...writeRows(tally.leftOut, tally.leftOutCount, locale) },
    { heading: head('persons'), lines: names + phones + mails > 0 ? [persons] : [] },
    { heading: head('words'), lines: writeWords(tally.words, locale) },
    { heading: head('places'), lines: writeWords(tally.places, locale) },
  ];
  return parts.filter(({ lines = [], table }) => lines.length > 0 || (table?.rows.length ?? 0) > 0);
}

function writeTables({ tables }: RowTally, locale: IssueLocale): Pick<ReportPart, 'table'> {
  const rows = [...tables.values()].map(({ file, table, counts }) => [
    file,
    table,
    ...outcomes.map((outcome) => String(counts[outcome])),
    String(sum(counts)),
  ]);
  const columns = [...(['file', 'table', ...outcomes, 'row'] as const)].map((column) =>
    sayImport(`report.${column}`, {}, locale),
  );
  return { table: { columns, rows } };
}

function writeAside({ aside }: RowTally, locale: IssueLocale): string[] {
  return [...aside.values()].map(({ file, table, rows }) => {
    const place = isNamedAfter(file, table) ? file : `${file}, ${table}`;
    return sayImport('report.asideTable', { place, rows }, locale);
  });
}

/** In the words of the file, by which somebody finds them in the mapping. */
function writeColumns(
  columns: readonly UnknownColumn[],
  locale: IssueLocale,
): Pick<ReportPart, 'table'> {
  const rows = columns
    .slice(0, mostListed)
    .map(({ file, table, column, samples }) => [file, table, column, samples.join(' | ')]);
  const heads = (['file', 'table', 'column', 'samples'] as const).map((column) =>
    sayImport(`report.${column}`, {}, locale),
  );
  return { table: { columns: heads, rows } };
}

function writeRows(
  shown: readonly ShownRow[],
  count: number,
  locale: IssueLocale,
): Omit<ReportPart, 'heading'> {
  const rows = shown.map((row) => [placeOf(row), row.name, sayReasons(row, locale)]);
  const columns = (['row', 'name', 'why'] as const).map((column) =>
    sayImport(`report.${column}`, {}, locale),
  );
  const more = count - shown.length;
  return {
    ...(more > 0 && { lines: [sayImport('report.more', { count: more }, locale)] }),
    table: { columns, rows },
  };
}

export function sayReasons({ reasons }: Pick<ShownRow, 'reasons'>, locale: IssueLocale): string {
  return reasons.map((reason) => sayReason(reason, locale)).join('\n');
}

function placeOf({ file, table, row }: RowPlace): string {
  return isNamedAfter(file, table) ? `${file}:${row}` : `${file} ${table}:${row}`;
}

/** Whether the name of a table says no more than that of its file. */
function isNamedAfter(file: string, table: string): boolean {
  return !table || file.replace(/^.*\/|\.\w+$/g, '') === table;
}

/** In a list that somebody reads, the most frequent first. */
const mostListed = 100;

function writeWords(words: RowTally['words'], locale: IssueLocale): string[] {
  return [...words.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostListed)
    .map((each) => sayImport('report.word', { ...each }, locale));
}

export function sayOutcome(outcome: OutcomeKind, locale: IssueLocale): string {
  return sayImport(`report.${outcome}`, {}, locale);
}
