import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file of the content, wherever it lies: in a folder, or in a commit. */
export interface ContentFile {
  /** Below the content folder: `associations/khotwa.yaml`. */
  path: string;
  /** No link, which could lead out of the folder to a file that nobody reviewed. */
  isPlain: boolean;
  read: () => Promise<string>;
}

/**
 * Every file of a content folder, or of a part of it, in the order of their paths.
 *
 * @param part a folder in it, such as `associations`
 */
export async function listFiles(folder: string, part = ''): Promise<ContentFile[]> {
  const options = { withFileTypes: true, recursive: true } as const;
  const entries = await readdir(join(folder, part), options).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = relative(folder, full).replaceAll('\\', '/');
      return { path, isPlain: entry.isFile(), read: () => readFile(full, 'utf8') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
