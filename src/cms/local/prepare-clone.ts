import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Clone {
  folder: string;
  /** The branch that is edited, the one that was checked out in the repository. */
  branch: string;
  /** Changed files of the repository that are in no commit, and so not in the clone. */
  uncommitted: string[];
  /** Commits that were published in the editor and not fetched from it yet. */
  waiting: number;
}

/**
 * A clone that the editor may do with what it likes: it checks branches out and commits whatever it
 * finds. It is made once and then brought up to date; drafts in it stay.
 *
 * @param repository where somebody works
 * @param folder where the clone is, or will be
 * @throws with one sentence for whoever started the command
 */
export function prepareClone(repository: string, folder: string): Clone {
  const top = runGit(repository, 'rev-parse', '--show-toplevel');
  const branch = runGit(repository, 'branch', '--show-current') || 'main';
  if (branch === 'cms')
    throw new Error(
      'Drafts are branches below “cms/”, and git allows no branch “cms” beside them.',
    );
  if (!existsSync(join(folder, '.git'))) {
    runGit(repository, 'clone', '--quiet', ...noLinks, '--branch', branch, top, folder);
    copyIdentity(repository, folder);
  } else {
    refresh(folder, top, branch);
  }
  explainMissingIdentity(folder);
  const waiting = runGit(folder, 'rev-list', '--count', `origin/${branch}..${branch}`);
  const status = runGit(repository, 'status', '--porcelain', '--', 'content');
  const uncommitted = status.split('\n').filter(Boolean);
  return { folder, branch, uncommitted, waiting: Number(waiting) };
}

/** A link in a draft would lead the editor out of the content: it becomes a file that names its end. */
const noLinks = ['--config', 'core.symlinks=false'];

function refresh(folder: string, top: string, branch: string): void {
  const origin = tryGit(folder, 'config', 'remote.origin.url');
  if (origin !== top) {
    throw new Error(
      `${folder} is no copy of ${top} for the editor. Name another folder with --folder.`,
    );
  }
  runGit(folder, 'config', 'core.symlinks', 'false');
  if (runGit(folder, 'status', '--porcelain')) {
    throw new Error(
      `The editor’s copy ${folder} holds changes that are in no commit: it was stopped in the middle of something. Look at them with “git -C ${folder} status”, then run “git -C ${folder} stash”.`,
    );
  }
  runGit(folder, 'fetch', '--quiet', 'origin');
  const isKnown = runGit(folder, 'branch', '--list', branch) !== '';
  runGit(
    folder,
    'checkout',
    '--quiet',
    ...(isKnown ? [branch] : ['-B', branch, `origin/${branch}`]),
  );
  const isBehindOnly = runGit(folder, 'rev-list', '--count', `origin/${branch}..${branch}`) === '0';
  // What was published here and not fetched yet stays; git joins the two when somebody fetches it.
  if (isBehindOnly) runGit(folder, 'merge', '--quiet', '--ff-only', `origin/${branch}`);
}

/** A name set for this repository only would not be known in its clone. */
function copyIdentity(repository: string, folder: string): void {
  for (const key of ['user.name', 'user.email']) {
    const value = tryGit(repository, 'config', key);
    if (value) runGit(folder, 'config', key, value);
  }
}

function explainMissingIdentity(folder: string): void {
  if (tryGit(folder, 'var', 'GIT_AUTHOR_IDENT')) return;
  throw new Error(
    'Git does not know who you are, and every draft is a commit. Run: git config --global user.name "Your name", then: git config --global user.email you@example.org',
  );
}

function tryGit(folder: string, ...args: string[]): string | undefined {
  try {
    return runGit(folder, ...args);
  } catch {
    return undefined;
  }
}

function runGit(folder: string, ...args: string[]): string {
  try {
    const options = { cwd: folder, encoding: 'utf8' as const, stdio: 'pipe' as const };
    return execFileSync('git', args, options).trimEnd();
  } catch (error) {
    throw new Error(explainGit(error as NodeJS.ErrnoException & { stderr?: string }, folder));
  }
}

function explainGit(error: NodeJS.ErrnoException & { stderr?: string }, folder: string): string {
  if (error.code === 'ENOENT') return 'The program git is not installed; the editor needs it.';
  const said = error.stderr?.trim() ?? '';
  if (/not a git repository/.test(said))
    return `${folder} is no git repository; clone it with git.`;
  return said || error.message;
}
