/** Pull requests: asked for, listed, labelled, closed, merged. */
import { type Asked, answerRefusal, fill, type GithubAnswer, notFound } from './answer.ts';
import { drawCommit } from './answer-git.ts';
import { type GithubNetwork, now, type Pull } from './network.ts';

export function answerPulls(network: GithubNetwork, { query }: Asked): GithubAnswer {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const pulls = network.pulls
    .map((pull) => network.refresh(pull))
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => !base || pull.base === base)
    .filter((pull) => !head || `${pull.head.owner}:${pull.head.branch}` === head)
    .toReversed();
  return fill(
    'GET /repos/{owner}/{repo}/pulls',
    pulls.map((pull) => drawPull(network, pull)),
  );
}

export function answerNewPull(network: GithubNetwork, { login = '', body }: Asked): GithubAnswer {
  const asked = String(body.head).split(':');
  const [branch = '', owner = network.owner] = asked.toReversed();
  const sha = network.repositoryOf(owner)?.resolve(`refs/heads/${branch}`);
  if (!sha) return answerRefusal(422, 'Validation Failed');
  const pull: Pull = {
    number: network.pulls.length + 1,
    title: String(body.title),
    body: String(body.body ?? ''),
    author: login,
    base: String(body.base),
    head: { owner, branch },
    sha,
    state: 'open',
    labels: [],
    createdAt: now(),
    updatedAt: now(),
    mergedAt: null,
    mergeCommit: null,
  };
  network.pulls.push(pull);
  return fill('POST /repos/{owner}/{repo}/pulls', drawPull(network, pull), 201);
}

export function answerChangedPull(
  network: GithubNetwork,
  { login = '', params, body }: Asked,
): GithubAnswer {
  const pull = findPull(network, params.pull_number);
  if (!pull) return notFound;
  if (pull.author !== login && !network.mayWriteTo(login, network.owner))
    return answerRefusal(403, 'Must have write access');
  if (pull.mergedAt) return answerRefusal(422, 'Validation Failed');
  if (body.state === 'open' || body.state === 'closed') pull.state = body.state;
  pull.updatedAt = now();
  return fill('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', drawPull(network, pull));
}

export function answerMerge(
  network: GithubNetwork,
  { login = '', params, body }: Asked,
): GithubAnswer {
  const pull = findPull(network, params.pull_number);
  if (!pull) return notFound;
  if (!network.mayWriteTo(login, network.owner))
    return answerRefusal(403, 'Must have write access');
  const base = network.home.resolve(`refs/heads/${pull.base}`) ?? '';
  if (body.sha && body.sha !== pull.sha)
    return answerRefusal(409, 'Head branch was modified. Review and try the merge again.');
  const tree = pull.state === 'open' && network.home.mergeTrees(base, pull.sha);
  if (!tree) return answerRefusal(405, 'Pull Request is not mergeable');
  const us = network.signatureOf(login);
  const sha = network.home.writeCommit({
    tree,
    parents: body.merge_method === 'squash' ? [base] : [base, pull.sha],
    author: us,
    committer: us,
    message: `${pull.title} (#${pull.number})\n\n${body.commit_message ?? ''}`,
  });
  network.home.setRef(`refs/heads/${pull.base}`, sha);
  Object.assign(pull, { state: 'closed', mergedAt: now(), updatedAt: now(), mergeCommit: sha });
  const merged = { sha, merged: true, message: 'Pull Request successfully merged' };
  return fill('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', merged);
}

export function answerPullCommits(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const pull = findPull(network, params.pull_number);
  if (!pull) return notFound;
  const commits = network.home.listCommits(`refs/heads/${pull.base}..${pull.sha}`).toReversed();
  return fill('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', commits.map(drawCommit));
}

export function answerLabels(
  network: GithubNetwork,
  { login = '', params, body }: Asked,
): GithubAnswer {
  const pull = findPull(network, params.issue_number);
  if (!pull) return notFound;
  if (!network.mayWriteTo(login, network.owner))
    return answerRefusal(403, 'Must have write access');
  pull.labels = body.labels as string[];
  const drawn = pull.labels.map((name) => ({ name }));
  return fill('PUT /repos/{owner}/{repo}/issues/{issue_number}/labels', drawn);
}

/** The editor's notes are issues; nobody wrote one. */
export function answerSearch(): GithubAnswer {
  const none = { total_count: 0, incomplete_results: false, items: [] };
  return fill('GET /search/issues', none);
}

function findPull(network: GithubNetwork, number: string | undefined): Pull | undefined {
  const pull = network.pulls.find((each) => String(each.number) === number);
  return pull && network.refresh(pull);
}

function drawPull(network: GithubNetwork, pull: Pull) {
  const { head, sha } = pull;
  const isFork = head.owner !== network.owner;
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: { login: pull.author },
    labels: pull.labels.map((name) => ({ name })),
    requested_reviewers: [],
    requested_teams: [],
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.state === 'closed' ? pull.updatedAt : null,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    head: {
      ref: head.branch,
      sha,
      label: `${head.owner}:${head.branch}`,
      repo: { name: network.name, full_name: `${head.owner}/${network.name}`, fork: isFork },
    },
    base: { ref: pull.base, sha: network.home.resolve(`refs/heads/${pull.base}`) },
  };
}
