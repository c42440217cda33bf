import { type Content, readContentFiles } from '#records/read-content.ts';
import {
  type CommitFile,
  findCommit,
  findMergeBase,
  listCommit,
  readCommit,
} from './read-commit.ts';
import { runGit } from './run-git.ts';

export interface FileChange {
  /** The name that issues show: `content/associations/khotwa.yaml`. */
  file: string;
  change: 'added' | 'changed' | 'removed';
}

/** Two states of the content, and which files tell them apart. */
export interface Change {
  before: Content;
  after: Content;
  files: FileChange[];
  /** Changed files that are not content, which no check of ours looks at. */
  elsewhere: FileChange[];
}

/**
 * Reads what a branch changes, from git alone: nothing is checked out, nothing of it is run.
 *
 * @param folder the content folder, in a working copy
 * @throws {GitError} where git knows no such commit, or no repository
 */
export async function readChange(folder: string, base: string, head: string): Promise<Change> {
  const prefix = (await runGit(folder, ['rev-parse', '--show-prefix'])).toString().trim();
  const [from, to] = [await findCommit(folder, base), await findCommit(folder, head)];
  const start = await findMergeBase(folder, from, to);
  const [old, fresh] = [await listCommit(folder, start), await listCommit(folder, to)];

  const shown = (path: string) => prefix + path;
  const after = await readContentFiles(await readCommit(folder, fresh, prefix), shown);
  const before = await readContentFiles(await readCommit(folder, old, prefix), shown, after);
  const changes = compareCommits(old, fresh);
  return {
    before,
    after,
    files: changes.filter(({ file }) => file.startsWith(prefix)),
    elsewhere: changes.filter(({ file }) => !file.startsWith(prefix)),
  };
}

/** A file whose kind changed has changed, too: a script that may be run, a link in place of a file. */
function compareCommits(before: readonly CommitFile[], after: readonly CommitFile[]): FileChange[] {
  const old = new Map(before.map((file) => [file.path, file]));
  const fresh = new Map(after.map((file) => [file.path, file]));
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((file): FileChange[] => {
    const [was, is] = [old.get(file), fresh.get(file)];
    if (!was) return [{ file, change: 'added' }];
    if (!is) return [{ file, change: 'removed' }];
    const isSame = was.hash === is.hash && was.mode === is.mode;
    return isSame ? [] : [{ file, change: 'changed' }];
  });
}
