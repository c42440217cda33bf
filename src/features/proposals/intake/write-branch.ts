import { runGit } from '#features/review/run-git.ts';

export interface Commit {
  /** The commit that it follows. */
  base: string;
  branch: string;
  /** In the repository: `content/associations/khotwa.yaml`. */
  path: string;
  text: string;
  message: string;
  /** As `nameCommitter` says it. */
  committer: string;
}

/**
 * Writes one file as a commit on a branch of its own. Neither the working tree nor the index of the
 * repository is touched: whoever works there notices nothing.
 * https://git-scm.com/docs/git-fast-import
 */
export async function writeBranch(folder: string, commit: Commit): Promise<void> {
  const { base, branch, path, text, message, committer } = commit;
  const commands = [
    `commit refs/heads/${branch}`,
    `committer ${committer}`,
    `data ${Buffer.byteLength(message)}`,
    message,
    `from ${base}`,
    `M 100644 inline ${path}`,
    `data ${Buffer.byteLength(text)}`,
    text,
    'done',
    '',
  ];
  await runGit(folder, ['fast-import', '--quiet', '--done'], commands.join('\n'));
}

/** Who commits, and when, as git says it. */
export async function nameCommitter(folder: string): Promise<string> {
  return (await runGit(folder, ['var', 'GIT_COMMITTER_IDENT'])).toString().trim();
}

/** The first free name `propose/<id>-<day>-<n>`, here and on the remotes that are known here. */
export function nameBranch(taken: readonly string[], id: string, day: string): string {
  const stem = `propose/${id}-${day}`;
  let number = 1;
  while (taken.some((name) => name.endsWith(`/${stem}-${number}`))) number++;
  return `${stem}-${number}`;
}

interface Proposed {
  id: string;
  /** ISO day. */
  day: string;
  path: string;
  text: string;
  /** Where it lists what is left to settle, another message is another proposal. */
  message: string | undefined;
}

/**
 * A branch that proposes the same text: people press a button twice. It may be of another day, which
 * then stands in the text of a new record.
 */
export async function findSame(
  folder: string,
  branches: readonly string[],
  { id, day, path, text, message }: Proposed,
): Promise<string | undefined> {
  for (const ref of branches) {
    const [name, , itsId = '', itsDay = ''] =
      /(?<=^refs\/(?:heads|remotes)\/)(?:(.+)\/)?propose\/([a-z\d-]+)-(\d{4}-\d\d-\d\d)-\d+$/.exec(
        ref,
      ) ?? [];
    if (name === undefined || itsId !== id) continue;
    const found = await runGit(folder, ['cat-file', 'blob', `${ref}:${path}`]).catch(
      () => undefined,
    );
    if (found?.toString() !== text.replaceAll(day, itsDay)) continue;
    const said = message && (await runGit(folder, ['log', '-1', '--format=%B', ref])).toString();
    if (said?.trim() === message?.replaceAll(day, itsDay).trim()) return name;
  }
  return;
}

export async function listBranches(folder: string): Promise<string[]> {
  const format = '--format=%(refname)';
  const listed = await runGit(folder, ['for-each-ref', format, 'refs/heads', 'refs/remotes']);
  return listed.toString().split('\n');
}
