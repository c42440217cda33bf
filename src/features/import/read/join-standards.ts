import { joinDataInclusion } from './data-inclusion.ts';
import { nestGrants } from './grants.ts';
import { joinHsdsJson, kindOfHsdsJson } from './hsds-json.ts';
import { isHsdsPackage, joinHsdsPackage } from './hsds-package.ts';
import type { NoteList } from './notes.ts';
import type { ReadTable } from './read-table.ts';
import type { Table } from './source.ts';
import { parentFolder } from './twiza-exports.ts';

/** Joins what belongs together by its standard; `place` is what was given, and names what comes of several files. */
export async function joinStandards(
  tables: readonly ReadTable[],
  place: string,
  notes: NoteList,
): Promise<Table[]> {
  const joined: Table[] = [];
  const rest: ReadTable[] = [];
  for (const [group, members] of groupBy(tables, packageOf)) {
    if (isHsdsPackage(members)) joined.push(...(await joinHsdsPackage(members, group, notes)));
    else rest.push(...members);
  }
  const {
    'hsds-3': hsds = [],
    'data-inclusion': inclusion = [],
    ...others
  } = Object.groupBy(rest, formatOf);
  // Words of vocabularies, which the organisations beside them use.
  if (hsds.length > 0) others.json = others.json?.filter((table) => !isHsdsVocabulary(table));
  if (needsJoin(hsds)) joined.push(await joinHsdsJson(hsds, placeOf(hsds, place), notes));
  else joined.push(...hsds);
  joined.push(...(await joinDataInclusion(inclusion, placeOf(inclusion, place), notes)));
  for (const [format, members = []] of Object.entries(others)) {
    joined.push(...(format === '360giving' ? members.map(nestGrants) : joinObjects(members)));
  }
  return joined.toSorted((a, b) => orderOf(a, tables) - orderOf(b, tables));
}

/** Files of a folder, lists of a JSON text, sheets of a workbook. */
function packageOf({ file, part }: ReadTable): string {
  return part === undefined ? parentFolder(file) || file : file;
}

/** JSON of HSDS that cannot be joined is JSON. */
function formatOf(table: ReadTable): string {
  return table.format === 'hsds-3' && !kindOfHsdsJson(table) ? 'json' : table.format;
}

function isHsdsVocabulary({ file }: ReadTable): boolean {
  return /(?:^|\/)taxonom(?:y|ies|y_terms?)\.json$/.test(file);
}

/** Services of nobody stay rows of their own: joined, they would all be left out. */
function needsJoin(tables: readonly ReadTable[]): boolean {
  if (tables.length === 1 && kindOfHsdsJson(tables[0] as ReadTable) === 'organization')
    return false;
  return tables.some(
    (table) =>
      kindOfHsdsJson(table) === 'organization' ||
      table.headings.some((each) => each.startsWith('organization.')),
  );
}

function placeOf(tables: readonly ReadTable[], place: string): string {
  const [first] = tables;
  return tables.length === 1 && first ? first.file : place;
}

/** Files that are one object each make one table for their folder. */
function joinObjects(tables: readonly ReadTable[]): Table[] {
  const objects = groupBy(
    tables.filter((table) => table.isOneObject),
    ({ file }) => parentFolder(file),
  );
  const lists = tables.filter((table) => !table.isOneObject);
  return [...lists, ...[...objects].map(([folder, members]) => joinFiles(folder, members))];
}

function joinFiles(folder: string, members: readonly ReadTable[]): Table {
  const [first] = members;
  if (members.length === 1 && first) return first;
  return {
    name: folder.slice(folder.lastIndexOf('/') + 1),
    file: folder,
    format: first?.format ?? 'json',
    headings: [...new Set(members.flatMap(({ headings }) => headings))],
    async *rows() {
      let number = 0;
      for (const { file, rows } of members) {
        for await (const { values } of rows()) yield { number: ++number, values, file };
      }
    },
  };
}

function groupBy<Each>(list: readonly Each[], key: (each: Each) => string): Map<string, Each[]> {
  return Map.groupBy(list, key);
}

/** In the order of the files; joined tables, which have none, come first. */
function orderOf(table: Table, tables: readonly ReadTable[]): number {
  return tables.findIndex(({ file, name }) => file === table.file && name === table.name);
}
