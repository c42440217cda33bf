import { lstat, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileOnDisk, type InputFile } from './input-file.ts';
import { joinStandards } from './join-standards.ts';
import { type Limits, readLimits } from './limits.ts';
import { NoteList } from './notes.ts';
import { readFiles } from './read-files.ts';
import type { Source } from './source.ts';
import { isRubbish } from './zip-archive.ts';

/**
 * What is in a file, a folder or an archive, as tables of rows. Nothing is written to the disk. What cannot be
 * read is a note with `refused`; a source of which nothing can be read has no tables.
 */
export async function openSource(
  path: string,
  options: { limits?: Partial<Limits> } = {},
): Promise<Source> {
  const limits = { ...readLimits, ...options.limits };
  const notes = new NoteList();
  const name = basename(resolve(path));
  const files = await listGiven(path, name, limits, notes);
  const { tables, close } = await readFiles(files, { notes, limits });
  try {
    return { tables: await joinStandards(tables, name, notes), notes: notes.all, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listGiven(
  path: string,
  name: string,
  limits: Limits,
  notes: NoteList,
): Promise<InputFile[]> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink()) {
    notes.refuse('link', { file: name });
  } else if (found?.isFile()) {
    return [fileOnDisk(name, path, found.size)];
  } else if (found?.isDirectory()) {
    const files: InputFile[] = [];
    await addFolder(path, name, 0, { files, limits, notes });
    return files;
  } else {
    notes.refuse('missing', { file: name });
  }
  return [];
}

interface Listing {
  readonly files: InputFile[];
  readonly limits: Limits;
  readonly notes: NoteList;
}

async function addFolder(
  path: string,
  name: string,
  depth: number,
  listing: Listing,
): Promise<void> {
  const { files, limits, notes } = listing;
  if (depth > limits.folders)
    return notes.refuse('deep-folder', { file: name }, { limit: limits.folders });
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isRubbish(entry.name)) continue;
    const shown = `${name}/${entry.name}`;
    const full = join(path, entry.name);
    if (files.length >= limits.files)
      return notes.refuse('too-many-files', { file: name }, { limit: limits.files });
    if (entry.isSymbolicLink()) notes.refuse('link', { file: shown });
    else if (entry.isDirectory()) await addFolder(full, shown, depth + 1, listing);
    else if (entry.isFile()) files.push(fileOnDisk(shown, full, (await lstat(full)).size));
  }
}
