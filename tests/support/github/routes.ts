import type { Asked, GithubAnswer } from './answer.ts';
import * as accounts from './answer-accounts.ts';
import * as git from './answer-git.ts';
import * as pulls from './answer-pulls.ts';
import type { GithubNetwork } from './network.ts';
import type { OperationName } from './operations.ts';

export interface Route {
  operation: OperationName;
  params: Record<string, string>;
  answer: (network: GithubNetwork, asked: Asked) => GithubAnswer;
}

const answers: Record<OperationName, Route['answer']> = {
  'GET /user': accounts.answerUser,
  'GET /users/{username}': accounts.answerAccount,
  'GET /search/issues': pulls.answerSearch,
  'GET /repos/{owner}/{repo}': accounts.answerRepository,
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': accounts.answerPermission,
  'POST /repos/{owner}/{repo}/forks': accounts.answerFork,
  'POST /repos/{owner}/{repo}/merge-upstream': accounts.answerMergeUpstream,
  'GET /repos/{owner}/{repo}/branches/{branch}': git.answerBranch,
  'GET /repos/{owner}/{repo}/commits': git.answerCommits,
  'GET /repos/{owner}/{repo}/commits/{ref}/status': git.answerStatus,
  'GET /repos/{owner}/{repo}/compare/{basehead}': git.answerCompare,
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': git.answerBlob,
  'POST /repos/{owner}/{repo}/git/blobs': git.answerNewBlob,
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': git.answerTree,
  'POST /repos/{owner}/{repo}/git/trees': git.answerNewTree,
  'POST /repos/{owner}/{repo}/git/commits': git.answerNewCommit,
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': git.answerRefs,
  'POST /repos/{owner}/{repo}/git/refs': git.answerNewRef,
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': git.answerMovedRef,
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': git.answerDeletedRef,
  'GET /repos/{owner}/{repo}/pulls': pulls.answerPulls,
  'POST /repos/{owner}/{repo}/pulls': pulls.answerNewPull,
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': pulls.answerChangedPull,
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': pulls.answerMerge,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': pulls.answerPullCommits,
  'PUT /repos/{owner}/{repo}/issues/{issue_number}/labels': pulls.answerLabels,
};

/** The last part of a path may have slashes of its own, in a ref as it is written. */
const patterns = Object.entries(answers).map(([operation, answer]) => {
  const pattern = operation
    .replace(/\{(ref|basehead|tree_sha)\}/g, '(?<$1>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { operation: operation as OperationName, pattern: new RegExp(`^${pattern}$`), answer };
});

/**
 * GitHub still answers `git/refs/heads/cms/…` with all branches that begin so, which its description
 * no longer says; it is answered as `git/matching-refs`, which it does say.
 */
const olderNames: [RegExp, string][] = [
  [/^(GET \/repos\/[^/]+\/[^/]+\/git)\/refs\//, '$1/matching-refs/'],
];

/** @param path as the request has it, still escaped */
export function findRoute(method: string, path: string): Route | undefined {
  const asked = olderNames.reduce(
    (name, [from, to]) => name.replace(from, to),
    `${method} ${path}`,
  );
  for (const { operation, pattern, answer } of patterns) {
    const match = pattern.exec(asked);
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { operation, params: Object.fromEntries(params), answer };
  }
  return undefined;
}
