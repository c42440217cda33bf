import { tidyText } from '#cleaning/clean-name.ts';
import { isEmptyWord } from '#cleaning/is-empty-word.ts';
import { isMobile, isPrivateEmail, leaveOutPersons } from '#cleaning/leave-out-persons.ts';
import { listPhones } from '#cleaning/list-phones.ts';
import { findDateOrder } from '#cleaning/read-date.ts';
import type { Directory } from '#directory/directory.ts';
import { BrokenFile, type Row, type Table } from '#features/import/read/source.ts';
import { splitTerms } from '#features/import/vocabularies/split-terms.ts';
import type { Vocabulary } from '#features/import/vocabularies/vocabulary.ts';
import { collections } from '#model/collections.ts';
import { country as home } from '#model/country.ts';
import type { Locale } from '#model/locales.ts';
import type { MappedField } from './fields.ts';
import { guessLatinLanguage } from './guess-latin-language.ts';
import { fieldOfHeading, isOfOthers } from './headings.ts';
import { fieldOfCells, separatorOfCells } from './look-of-cells.ts';
import type { ColumnMapping, MappedTerm, Mapping, TableMapping } from './mapping.ts';
import { guessByWords, isNaming, localeEnd, settleOrganizations } from './naming-columns.ts';
import { ofOwnName, presetOf } from './presets.ts';
import { settleActivities, settleNames, settleOnes } from './settle-columns.ts';
import { listCellTexts, valueAt } from './value-texts.ts';

/** So many rows of a table are looked at. */
const mostRows = 200;
const mostSamples = 3;
/** Terms that were not understood, in the mapping; the report of an import lists all. */
const mostTerms = 100;
const mostLetters = 60;

export interface GuessContext {
  directory: Pick<Directory, 'list'>;
  vocabulary: Vocabulary;
  source: Mapping['source'];
  country?: string;
  language?: Locale;
}

/** How the tables of a source probably become records; somebody is to look at it. */
export async function guessMapping(
  tables: readonly Table[],
  context: GuessContext,
): Promise<Mapping> {
  const guessed: TableMapping[] = [];
  const latin: string[] = [];
  for (const table of tables) {
    const rows = await takeRows(table);
    guessed.push(guessTable(table, rows, context));
    latin.push(...rows.slice(0, 20).flatMap(({ values }) => listCellTexts(Object.values(values))));
  }
  return {
    source: context.source,
    country: context.country ?? home.code,
    language: context.language ?? guessLatinLanguage(latin),
    privateContacts: 'leave-out',
    tables: guessed,
  };
}

/** The first rows; those before the place where a file breaks are rows, too. */
async function takeRows(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const row of table.rows()) {
      rows.push(row);
      if (rows.length >= mostRows) break;
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
  }
  return rows;
}

function guessTable(table: Table, rows: readonly Row[], context: GuessContext): TableMapping {
  const headings = listHeadings(table);
  const cells = new Map(
    headings.map((heading) => [
      heading,
      rows.flatMap(({ values }) => listCellTexts(valueAt(values, heading))),
    ]),
  );
  const columns = headings.map((heading) =>
    guessColumn(heading, table, cells.get(heading) ?? [], context.directory),
  );
  for (const column of columns.filter(({ why }) => why === 'unknown'))
    guessByWords(column, cells.get(column.column) ?? [], context.vocabulary, columns);
  settleOrganizations(columns);
  settleNames(columns, cells);
  settleActivities(columns, cells);
  settleOnes(columns);
  for (const column of columns) addDetails(column, cells.get(column.column) ?? []);
  const terms = listUnknown(columns, cells, context.vocabulary);
  const isList = columns.some(({ field }) => isNaming(field)) && !isOtherCollection(table);
  return {
    file: table.file,
    table: table.name,
    rows: isList ? 'associations' : 'ignore',
    // Standards of one country say so by themselves.
    ...(/^(?:rna|data-inclusion)$/.test(table.format) && { country: 'FR' }),
    columns,
    ...(terms.length > 0 && { terms }),
  };
}

/** Of our own exports, whose tables are collections, the associations alone are read. */
function isOtherCollection({ format, name, headings }: Table): boolean {
  if (format !== 'twiza') return false;
  const isOther = name !== 'associations' && (collections as readonly string[]).includes(name);
  return isOther || !headings.includes('focusAreas');
}

/** Headings, those of nested objects by the field that they stand in where a standard reads it whole. */
function listHeadings({ headings, format }: Table): string[] {
  const whole = headings.map((heading) => {
    const [first = ''] = heading.split('.');
    const isWhole =
      format !== 'geojson' &&
      format !== 'overpass' &&
      /^(?:hsds|360giving|dataInclusion|twiza)/.test(presetOf(format, first)?.field ?? '');
    return isWhole || (format === 'geojson' && first === 'geometry') ? first : heading;
  });
  return [...new Set(whole)];
}

function guessColumn(
  heading: string,
  { format, titles }: Table,
  cells: readonly string[],
  directory: Pick<Directory, 'list'>,
): ColumnMapping {
  const preset = presetOf(format, heading);
  if (preset) {
    const { field, codes } = preset;
    return { column: heading, field, ...(codes && { codes }), why: 'standard' };
  }
  const own = ofOwnName(heading);
  if (own) return { column: heading, field: own, why: 'heading' };
  if (isOfOthers(heading)) return { column: heading, field: 'ignore', why: 'unknown' };
  const plain = (titles?.[heading] ?? heading).replace(localeEnd, '');
  const named =
    fieldOfHeading(titles?.[heading] ?? heading) ??
    fieldOfHeading(plain) ??
    fieldOfHeading(heading);
  const looks = fieldOfCells(cells, directory);
  // What cells look like tells more than a part of a heading: `Contact (mail)`, `Lien`.
  if (looks && (!named || isSurerLook(named, looks)))
    return { column: heading, field: looks, why: 'cells' };
  const [locale] = localeEnd.exec(heading) ?? [];
  if (named?.field === 'places.address' && /[._](?:city|town|ville|commune|locality)$/i.test(plain))
    return { column: heading, field: 'places.city', why: 'heading' };
  if (named?.field === 'places.address' && locale)
    return {
      column: heading,
      field: `places.address.${locale.slice(1).toLowerCase()}`,
      why: 'heading',
    };
  if (named)
    return { column: heading, field: named.field, why: named.isWhole ? 'heading' : 'headingPart' };
  return { column: heading, field: 'ignore', why: 'unknown' };
}

function isSurerLook(
  { field, isWhole }: { field: MappedField; isWhole: boolean },
  looks: MappedField,
): boolean {
  if (field === 'person' || field === 'ignore') return false;
  const family = (each: string) => each.split('.')[0];
  const isContact = /^(?:contacts|website|links)/.test(looks);
  if (isContact)
    return (
      field !== looks &&
      (!isWhole || /^(?:contacts$|website|links|places\.address|name)/.test(field))
    );
  return !isWhole && family(field) !== family(looks);
}

const topics = /^(?:topics|focusAreas|services|audiences|languages|area\.provinces|otherNames)$/;
const dates = /^(?:founded|registration\.date)$/;

function addDetails(column: ColumnMapping, cells: readonly string[]): void {
  if (topics.test(column.field)) {
    const separator = separatorOfCells(cells);
    if (separator) column.separator = separator;
  }
  const order = dates.test(column.field) ? findDateOrder(cells) : undefined;
  if (order) column.dates = order;
  const different = [...new Set(cells.map((cell) => tidyText(cell)))].filter(
    (cell) => !isEmptyWord(cell),
  );
  const samples = different.slice(0, mostSamples).map((cell) => hidePersons(cell, column.field));
  if (samples.length > 0) column.samples = samples;
}

/** Samples lie in a file that others may see: nobody’s name, mobile or mail is one. */
function hidePersons(cell: string, field: string): string {
  if (field === 'person' || field === 'hsds.contacts') return '…';
  if (/^contacts/.test(field)) {
    const phones = listPhones(cell).values;
    if (phones.some(isMobile) || cell.split(/[\s;,]+/).some((part) => isPrivateEmail(part)))
      return '…';
  }
  const { text } = leaveOutPersons(cell);
  const shown = text === '' ? '…' : text;
  return shown.length > mostLetters ? `${shown.slice(0, mostLetters).trimEnd()}…` : shown;
}

function listUnknown(
  columns: readonly ColumnMapping[],
  cells: ReadonlyMap<string, readonly string[]>,
  vocabulary: Vocabulary,
): MappedTerm[] {
  const counts = new Map<string, number>();
  for (const { column, field, codes, separator } of columns) {
    if (!/^(?:topics|focusAreas|services|audiences)$/.test(field) || codes === 'osm') continue;
    for (const cell of cells.get(column) ?? [])
      for (const term of splitTerms(cell, separator))
        if (!vocabulary.understand(term, codes)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostTerms)
    .map(([term, count]) => ({ term, count, means: [] }));
}
