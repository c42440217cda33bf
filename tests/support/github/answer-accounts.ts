/** Who is who, and what they may do with which repository. */
import { type Asked, fill, type GithubAnswer, notFound } from './answer.ts';
import type { GithubNetwork } from './network.ts';
import { now } from './network.ts';

export function answerUser(network: GithubNetwork, { login }: Asked): GithubAnswer {
  const account = network.account(login ?? '');
  if (!account) return { status: 401, body: { message: 'Requires authentication' } };
  return fill('GET /user', drawAccount(network, account.login));
}

export function answerAccount(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const account = network.account(params.username ?? '');
  if (!account) return notFound;
  return fill('GET /users/{username}', drawAccount(network, account.login));
}

export function answerRepository(network: GithubNetwork, { login, params }: Asked): GithubAnswer {
  const { owner = '' } = params;
  if (!network.repositoryOf(owner)) return notFound;
  return fill('GET /repos/{owner}/{repo}', drawRepository(network, owner, login));
}

export function answerPermission(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const account = network.account(params.username ?? '');
  if (!account) return notFound;
  const permission = account.mayWrite ? 'write' : 'read';
  return fill('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
    permission,
    role_name: permission,
    user: { login: account.login, role_name: permission },
  });
}

export function answerFork(network: GithubNetwork, { login = '' }: Asked): GithubAnswer {
  network.fork(login);
  // GitHub's example of a new fork lacks what its own description demands; that of any repository has it.
  const drawn = fill('GET /repos/{owner}/{repo}', drawRepository(network, login, login));
  return { ...drawn, status: 202 };
}

export function answerMergeUpstream(network: GithubNetwork, { params, body }: Asked): GithubAnswer {
  const fork = network.repositoryOf(params.owner ?? '');
  const branch = `refs/heads/${body.branch}`;
  const upstream = network.home.resolve(branch);
  if (!fork || !upstream) return notFound;
  const here = fork.resolve(branch);
  if (here && !fork.isAncestor(here, upstream))
    return { status: 409, body: { message: 'There are merge conflicts' } };
  fork.setRef(branch, upstream);
  return fill('POST /repos/{owner}/{repo}/merge-upstream', {
    merge_type: 'fast-forward',
    message: 'Successfully fetched and fast-forwarded from upstream',
    base_branch: `${network.owner}:${body.branch}`,
  });
}

function drawAccount(network: GithubNetwork, login: string) {
  const account = network.account(login);
  return { login, name: account?.name, email: null, created_at: now(), updated_at: now() };
}

function drawRepository(network: GithubNetwork, owner: string, login = '') {
  const push = network.mayWriteTo(login, owner);
  const isFork = owner.toLowerCase() !== network.owner.toLowerCase();
  const language = null;
  const source = { full_name: `${network.owner}/${network.name}`, name: network.name, language };
  return {
    name: network.name,
    full_name: `${owner}/${network.name}`,
    owner: { login: owner },
    default_branch: 'main',
    language,
    fork: isFork,
    permissions: { admin: false, maintain: false, push, triage: push, pull: true },
    ...(isFork ? { parent: source, source } : { parent: undefined, source: undefined }),
  };
}
