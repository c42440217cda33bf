import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GitError, runGit } from '#features/review/run-git.ts';
import { askGit, findRoot, pathInRepository, refuseChanges, WishProblem } from './wish-file.ts';

/** What a history keeps of a wish, and who else has that history. */
export interface KeptWish {
  root: string;
  /** From the root of the repository. */
  path: string;
  /** Ids of every version of its text, wherever it lies. */
  versions: readonly string[];
  /** Branches and tags, those of the copies that this one knows included. */
  refs: number;
  remotes: readonly string[];
}

/**
 * Looks what git keeps of a wish in all branches, tags and its own log, and whether it could be taken out.
 *
 * @throws {WishProblem} where something of this copy would be lost, or would keep the wish
 */
export async function findKept(content: string, reference: string): Promise<KeptWish> {
  const root = await findRoot(content);
  if (!root) throw new WishProblem('noRepository');
  await refuseUnready(root);
  const path = await pathInRepository(content, reference);
  const listed = await askGit(
    root,
    'rev-list',
    '--all',
    '--reflog',
    '--objects',
    '--full-history',
    '--',
    path,
  );
  const versions = listed
    .split('\n')
    .flatMap((line) => (line.endsWith(` ${path}`) ? [line.slice(0, line.indexOf(' '))] : []));
  const refs = (await listLines(root, 'for-each-ref', '--format=%(refname)')).length;
  return {
    root,
    path,
    versions: [...new Set(versions)],
    refs,
    remotes: await listLines(root, 'remote'),
  };
}

async function refuseUnready(root: string): Promise<void> {
  if ((await askGit(root, 'rev-parse', '--is-shallow-repository')) === 'true')
    throw new WishProblem('shallow');
  await refuseChanges(root);
  if (await askGit(root, 'stash', 'list')) throw new WishProblem('stash');
  const folders = (await listLines(root, 'worktree', 'list', '--porcelain')).filter((line) =>
    line.startsWith('worktree '),
  );
  if (folders.length > 1)
    throw new WishProblem('worktrees', {
      folders: folders
        .slice(1)
        .map((line) => line.slice(9))
        .join(', '),
    });
  try {
    await runGit(root, ['symbolic-ref', '--quiet', 'HEAD']);
  } catch (error) {
    if (error instanceof GitError) throw new WishProblem('detached');
    throw error;
  }
}

/**
 * Writes the history anew without a wish, and throws away what git keeps aside: the refs before the change,
 * its log, objects that nothing names. Then asks git for each version of the wish.
 *
 * @throws {WishProblem} `left` when git still has one
 */
export async function eraseHistory({ root, path, versions }: KeptWish): Promise<void> {
  if (versions.length === 0) return;
  await rewrite(root, path, versions);
  for (const ref of await listLines(root, 'for-each-ref', '--format=%(refname)', 'refs/original'))
    await runGit(root, ['update-ref', '-d', ref]);
  // Git writes here what a merge or fetch came from, and keeps it.
  for (const name of ['ORIG_HEAD', 'FETCH_HEAD'])
    await rm(resolve(root, await askGit(root, 'rev-parse', '--git-path', name)), { force: true });
  await runGit(root, ['reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all']);
  await runGit(root, ['gc', '--quiet', '--prune=now']);
  const left = await findLeft(root, versions);
  if (left.length > 0)
    throw new WishProblem('left', { count: left.length, where: await nameHolders(root) });
}

/** Each commit without the file, and without any copy of one of its versions under another name. */
async function rewrite(root: string, path: string, versions: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-erase-'));
  const list = join(folder, 'versions');
  try {
    await writeFile(list, `${versions.join('\n')}\n`);
    const filter = [
      `git ls-files --stage | grep -F -f ${quote(list)} | cut -f2- | git update-index --force-remove --stdin`,
      `git rm --quiet --cached --ignore-unmatch -- ${quote(path)}`,
    ].join('; ');
    const args = [
      'filter-branch',
      '--force',
      '--prune-empty',
      '-d',
      join(folder, 'work'),
      '--index-filter',
      filter,
      '--tag-name-filter',
      'cat',
      '--',
      '--all',
    ];
    // Git waits some seconds to warn of this command, which no other replaces without being installed.
    await runGit(root, args, '', { FILTER_BRANCH_SQUELCH_WARNING: '1' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A word for the shell of git. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

async function findLeft(root: string, versions: readonly string[]): Promise<string[]> {
  const answer = await runGit(root, ['cat-file', '--batch-check'], `${versions.join('\n')}\n`);
  return answer
    .toString()
    .split('\n')
    .filter((line) => line.includes(' blob '));
}

async function nameHolders(root: string): Promise<string> {
  const git = await askGit(root, 'rev-parse', '--git-dir');
  return [join(git, 'objects/info/alternates'), join(git, 'objects/pack/*.keep')].join(', ');
}

async function listLines(root: string, ...args: string[]): Promise<string[]> {
  return (await askGit(root, ...args)).split('\n').filter(Boolean);
}

/** What sends the new history to a copy: every branch that it has, those here, and the tags. */
export function writePush(remote: string): string {
  return `git remote set-head ${remote} --delete; git push --force ${remote} 'refs/remotes/${remote}/*:refs/heads/*' && git push --force --all ${remote} && git push --force --tags ${remote}`;
}
