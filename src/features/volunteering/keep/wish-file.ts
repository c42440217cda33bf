import { sep } from 'node:path';
import { GitError, runGit } from '#features/review/run-git.ts';
import { idPattern } from '#model/fields/reference.ts';
import { findFile } from '#records/list-files.ts';

/** Why nothing was done: the key of its sentence in `src/i18n/volunteering/`, and what it names. */
export class WishProblem extends Error {
  readonly why: string;
  readonly values: Record<string, string | number>;
  constructor(why: string, values: Record<string, string | number> = {}) {
    super(why);
    this.why = why;
    this.values = values;
  }
}

/** The path of a wish in its content folder. */
export function pathOfWish(reference: string): string {
  if (!idPattern.test(reference)) throw new WishProblem('unknown', { reference });
  return `volunteers/${reference}.yaml`;
}

/** The file of a wish, or nothing. */
export async function findWish(content: string, reference: string) {
  const file = await findFile(content, pathOfWish(reference));
  return file?.isPlain ? file : undefined;
}

/** Where the repository of a folder begins, or nothing where there is none. */
export async function findRoot(folder: string): Promise<string | undefined> {
  try {
    await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return await askGit(folder, 'rev-parse', '--show-toplevel');
  } catch (error) {
    if (error instanceof GitError) return;
    throw error;
  }
}

/** What git answers, as a text. */
export async function askGit(folder: string, ...args: string[]): Promise<string> {
  return (await runGit(folder, args)).toString().trim();
}

/** The path of a wish from the root of its repository, as git writes it. */
export async function pathInRepository(content: string, reference: string): Promise<string> {
  const prefix = await askGit(content, 'rev-parse', '--show-prefix');
  return `${prefix}${pathOfWish(reference)}`.split(sep).join('/');
}

/** One commit of a path alone; its short id. */
export async function commitPath(content: string, path: string, message: string): Promise<string> {
  await runGit(content, ['add', '--all', '--', path]);
  await runGit(content, ['commit', '--quiet', '--file', '-', '--only', '--', path], `${message}\n`);
  return askGit(content, 'rev-parse', '--short', 'HEAD');
}

/** @throws {WishProblem} when a file has changes that nobody has committed */
export async function refuseChanges(folder: string, ...paths: string[]): Promise<void> {
  const status = await askGit(
    folder,
    'status',
    '--porcelain',
    '--untracked-files=no',
    '--',
    ...paths,
  );
  if (status) throw new WishProblem('changed');
}
