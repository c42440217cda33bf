import { runGit } from '#features/review/run-git.ts';
import { referenceTrailer } from './write-message.ts';

/** The commits that took in proposals, by their references: on branches, and in what was merged. */
export type References = Map<string, string>;

/** @returns the branch of each, or the commit where no branch of a proposal leads to it any more */
export async function listReferences(folder: string): Promise<References> {
  const trailer = `%(trailers:key=${referenceTrailer},valueonly,separator=%x2C)`;
  const format = `--format=%H%x09%S%x09${trailer}`;
  const args = ['log', '--branches', '--remotes', '--source', '--extended-regexp', format];
  const grep = `--grep=^${referenceTrailer}: [a-z0-9]{4}-[a-z0-9]{4}$`;
  const listed = await runGit(folder, [...args, grep]);
  const found = new Map<string, string>();
  for (const line of listed.toString().split('\n')) {
    const [commit = '', ref = '', reference = ''] = line.split('\t');
    const [branch] = /(?:[^/]+\/)?propose\/[a-z\d-]+$/.exec(ref.replace(/^refs\/\w+\//, '')) ?? [];
    if (reference) found.set(reference, branch ?? commit.slice(0, 12));
  }
  return found;
}
