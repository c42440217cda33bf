import type { ContentFile } from '#records/list-files.ts';
import { GitError, runGit } from './run-git.ts';

/** A file as a commit holds it. */
export interface CommitFile {
  path: string;
  /** Kind and permissions: `100644` for a plain file, `120000` for a link. */
  mode: string;
  hash: string;
  /** Bytes. */
  size: number;
}

/** No record comes near this; of a larger file nobody needs more than its size. Bytes. */
const mostBytes = 4 * 1024 * 1024;

/**
 * The full name of a commit.
 *
 * @param name what people call it: a branch, `HEAD^1`, the start of its number
 * @throws {GitError} for a name that leads to no commit
 */
export async function findCommit(folder: string, name: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const found = await runGit(folder, args).catch(() => undefined);
  const hash = found?.toString().trim() ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(hash)) throw new GitError(`There is no commit “${name}”.`);
  return hash;
}

/** Where two commits parted: what happened on the base since then is no part of the change. */
export async function findMergeBase(folder: string, base: string, head: string): Promise<string> {
  const found = await runGit(folder, ['merge-base', base, head]).catch(() => undefined);
  return found?.toString().trim() || base;
}

/** Every file of a commit, wherever in the repository `folder` is. */
export async function listCommit(folder: string, commit: string): Promise<CommitFile[]> {
  const listed = await runGit(folder, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit]);
  return listed
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((entry) => {
      const tab = entry.indexOf('\t');
      const [mode = '', , hash = '', size = ''] = entry.slice(0, tab).split(/ +/);
      return { path: entry.slice(tab + 1), mode, hash, size: Number(size) || 0 };
    });
}

/**
 * The content of a commit, to be read by the same reader as a folder: files that nobody would read
 * are not fetched, links are not followed.
 *
 * @param prefix the content folder in the repository: `content/`
 */
export async function readCommit(
  folder: string,
  files: readonly CommitFile[],
  prefix: string,
): Promise<ContentFile[]> {
  const own = files.filter(({ path }) => path.startsWith(prefix));
  const isWanted = ({ path, mode, size }: CommitFile) =>
    isPlain(mode) && size <= mostBytes && /\.(?:yaml|md)$/.test(path);
  const texts = await readBlobs(folder, [...new Set(own.filter(isWanted).map(({ hash }) => hash))]);
  return own
    .map(({ path, mode, hash, size }) => ({
      path: path.slice(prefix.length),
      isPlain: isPlain(mode),
      // Where the text is not known, its size says enough.
      read: async () => texts.get(hash) ?? ' '.repeat(Math.min(size, mostBytes)),
      // Of a file that is too large its size says enough, too.
      readBytes: async (most: number) =>
        size > most ? new Uint8Array(most) : runGit(folder, ['cat-file', 'blob', hash]),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isPlain(mode: string): boolean {
  return mode.startsWith('100');
}

/**
 * Texts by what git calls them, by one process; those that git does not have are left out.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
export async function readBlobs(
  folder: string,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const output = await runGit(folder, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  const texts = new Map<string, string>();
  let at = 0;
  for (const hash of hashes) {
    const end = output.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) {
      at = end + 1;
      continue;
    }
    texts.set(hash, output.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}
