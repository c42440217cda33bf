import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { hiddenCharacter } from '#base/hidden-characters.ts';

/** A file of the content, wherever it lies: in a folder, or in a commit. */
export interface ContentFile {
  /** Below the content folder: `associations/khotwa.yaml`. */
  path: string;
  /** No link, which could lead out of the folder to a file that nobody reviewed. */
  isPlain: boolean;
  read: () => Promise<string>;
  /** What is in it that is no text, at most so many bytes of it; absent where only texts are known. */
  readBytes?: (most: number) => Promise<Uint8Array>;
}

/**
 * Every file of a content folder, or of a part of it, in the order of their paths; none where there is no
 * such folder. A link is listed and never followed, be it to a file or to a folder.
 *
 * @param part a folder in it, such as `associations`
 * @throws where a folder is there and cannot be read: it is not to be taken for an empty one
 */
export async function listFiles(folder: string, part = ''): Promise<ContentFile[]> {
  const start = join(folder, part);
  const isLink = part && (await lstat(start).catch(passMissing))?.isSymbolicLink();
  if (isLink) return [{ path: part, isPlain: false, read: async () => '' }];
  const options = { withFileTypes: true, recursive: true } as const;
  const entries = (await readdir(start, options).catch(passMissing)) ?? [];
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry): ContentFile => {
      const full = join(entry.parentPath, entry.name);
      const path = relative(folder, full).replaceAll('\\', '/');
      return {
        path,
        isPlain: entry.isFile(),
        read: () => readFile(full, 'utf8'),
        readBytes: (most) => readStart(full, most),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The first bytes of a file: of one that is too large nobody needs more. */
async function readStart(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.min(most, (await file.stat()).size));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function passMissing(error: NodeJS.ErrnoException): undefined {
  // A file in the place of a folder is listed with the folder around it.
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

/**
 * One file of a content folder, as `listFiles` lists it; undefined where there is none, or a link stands in
 * the way.
 */
export async function findFile(folder: string, path: string): Promise<ContentFile | undefined> {
  const parent = await lstat(join(folder, dirname(path))).catch(() => undefined);
  const own = await lstat(join(folder, path)).catch(() => undefined);
  if (!parent?.isDirectory() || !own || own.isDirectory()) return undefined;
  const full = join(folder, path);
  return {
    path,
    isPlain: own.isFile(),
    read: () => readFile(full, 'utf8'),
    readBytes: (most) => readStart(full, most),
  };
}

/**
 * Why nobody may read a file: its name is not UTF-8 (what it was nobody knows any more) or holds a line
 * break or another character that nobody sees; it is a link; it begins with a dot.
 */
export function findOddity({ path, isPlain }: ContentFile) {
  if (/[\uFFFD\n]/.test(path) || hiddenCharacter.test(path)) return 'bad-file-name';
  if (!isPlain) return 'not-a-file';
  return /(?:^|\/)\./.test(path) ? 'dot-file' : undefined;
}

export function isReadableName(file: ContentFile): boolean {
  return findOddity(file) === undefined;
}
