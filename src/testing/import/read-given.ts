import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Limits } from '#features/import/read/limits.ts';
import { openSource } from '#features/import/read/open-source.ts';
import { BrokenFile, type Note, type Row, type Table } from '#features/import/read/source.ts';

export interface ReadSource {
  readonly tables: readonly (Omit<Table, 'rows'> & { readonly rows: readonly Row[] })[];
  readonly notes: readonly Note[];
  /** What ended the reading of a table, by its name. */
  readonly broken: Readonly<Record<string, Note>>;
}

/** All that is read of files that are written for it: one, or several as a folder called `given`. */
export async function readGiven(
  files: Readonly<Record<string, string | Uint8Array>>,
  limits: Partial<Limits> = {},
): Promise<ReadSource> {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-read-'));
  try {
    const names = Object.keys(files);
    for (const name of names) {
      const path = join(folder, 'given', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, files[name] as string | Uint8Array);
    }
    const [only = ''] = names;
    const path = names.length === 1 ? join(folder, 'given', only) : join(folder, 'given');
    return await readAll(path, limits);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All tables of a path with their rows, those before the file breaks. */
export async function readAll(path: string, limits: Partial<Limits> = {}): Promise<ReadSource> {
  const source = await openSource(path, { limits });
  const broken: Record<string, Note> = {};
  const tables: ReadSource['tables'][number][] = [];
  for (const table of source.tables) {
    const rows: Row[] = [];
    try {
      for await (const row of table.rows()) rows.push(row);
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error;
      broken[table.name] = error.note;
    }
    tables.push({ ...table, rows });
  }
  await source.close();
  return { tables, notes: source.notes, broken };
}

/** The values of all rows of the first table. */
export async function valuesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  limits: Partial<Limits> = {},
): Promise<readonly Row['values'][]> {
  const { tables } = await readGiven(files, limits);
  return tables[0]?.rows.map(({ values }) => values) ?? [];
}

export function codesOf({ notes }: Pick<ReadSource, 'notes'>): string[] {
  return notes.map(({ code }) => code);
}
