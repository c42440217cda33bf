import { access, readFile, writeFile } from 'node:fs/promises';
import { writeRecord } from '#records/write-record.ts';
import {
  type ColumnMapping,
  findTable,
  type Mapping,
  mappingSchema,
  type TableMapping,
} from './mapping.ts';

/** How to correct the file, in the languages of commands; the first lines of it. */
const head = `# How the columns of a list become fields of associations. Correct what is wrong, then run the import again with
# --map and this file; nothing overwrites it. field: one of docs/import.md, or ignore, or person (names, mobiles and
# mails of people: left out). means: focus-areas/health, services/shelter, audiences/women, or ignore.
#
# Comment les colonnes d’une liste deviennent des champs. Corrigez ce qui est faux, puis relancez l’importation avec
# --map et ce fichier ; rien ne l’écrase. field : un champ, ignore, ou person (personnes : laissées de côté).
#
# كيف تصير أعمدة اللائحة حقولا. صححوا ما ليس صحيحا ثم أعيدوا الاستيراد مع ‎--map وهذا الملف؛ لا شيء يمحوه.
`;

/** The text of a mapping file: how to correct it, and the mapping in the form of a record. */
export function writeMapping(mapping: Mapping): string {
  return `${head}\n${writeRecord(mapping, mappingSchema)}`;
}

/**
 * Writes a mapping where there is none. A file that is there may be somebody’s work, and stays.
 *
 * @returns whether it was written
 */
export async function saveMapping(path: string, mapping: Mapping): Promise<boolean> {
  try {
    await writeFile(path, writeMapping(mapping), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Columns and tables that a mapping does not know yet, from a later file of the same source. */
export interface NewColumn {
  file: string;
  table: string;
  column: string;
  field: string;
}

/**
 * A mapping that somebody corrected, with the guesses for what it does not know. Nothing that it says changes.
 */
export function addGuesses(
  mapping: Mapping,
  guessed: Mapping,
): { mapping: Mapping; added: NewColumn[] } {
  const added: NewColumn[] = [];
  const tell = (table: TableMapping, columns: readonly ColumnMapping[]) => {
    for (const { column, field } of columns)
      added.push({ file: table.file, table: table.table, column, field });
  };
  const tables = mapping.tables.map((table) => {
    const other = findTable({ ...guessed }, { file: table.file, name: table.table });
    const fresh = (other?.columns ?? []).filter(
      ({ column }) => !table.columns.some((own) => own.column === column),
    );
    tell(table, fresh);
    return fresh.length === 0 ? table : { ...table, columns: [...table.columns, ...fresh] };
  });
  const others = guessed.tables.filter(
    ({ file, table }) => !findTable(mapping, { file, name: table }),
  );
  for (const table of others) tell(table, table.columns);
  return { mapping: { ...mapping, tables: [...tables, ...others] }, added };
}

/** The text of a mapping file, or nothing where there is none. */
export async function openMapping(path: string): Promise<string | undefined> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere ? readFile(path, 'utf8') : undefined;
}
