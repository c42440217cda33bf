/** Objects, refs and what differs between them. */
import { type Asked, answerRefusal, fill, type GithubAnswer, notFound } from './answer.ts';
import type { BareRepository, Person, StoredCommit } from './bare-repository.ts';
import type { GithubNetwork } from './network.ts';

export function answerBlob(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  const sha = repository?.resolve(params.file_sha ?? '', 'blob');
  if (!repository || !sha) return notFound;
  const content = repository.readBlob(sha);
  return fill('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    sha,
    size: content.length,
    encoding: 'base64',
    content: content.toString('base64'),
  });
}

export function answerNewBlob(network: GithubNetwork, { params, body }: Asked): GithubAnswer {
  const encoding = body.encoding === 'base64' ? 'base64' : 'utf8';
  const content = Buffer.from(String(body.content), encoding);
  const sha = repositoryIn(network, params)?.writeBlob(content);
  return sha ? fill('POST /repos/{owner}/{repo}/git/blobs', { sha }, 201) : notFound;
}

/** `tree_sha` may be what git reads as a tree: a number, a branch, `main:content/associations`. */
export function answerTree(network: GithubNetwork, { params, query }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  const tree = repository?.resolve(params.tree_sha ?? '', 'tree');
  if (!repository || !tree) return notFound;
  return fill('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    sha: tree,
    truncated: false,
    tree: repository.listTree(tree, query.has('recursive')),
  });
}

export function answerNewTree(network: GithubNetwork, { params, body }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  if (!repository) return notFound;
  const base = body.base_tree ? repository.resolve(String(body.base_tree), 'tree') : undefined;
  const entries = body.tree as { path: string; sha: string | null }[];
  const sha = repository.writeTree(base, entries);
  const tree = repository.listTree(sha, false);
  return fill('POST /repos/{owner}/{repo}/git/trees', { sha, tree, truncated: false }, 201);
}

export function answerNewCommit(
  network: GithubNetwork,
  { login = '', params, body }: Asked,
): GithubAnswer {
  const repository = repositoryIn(network, params);
  if (!repository) return notFound;
  const us = network.signatureOf(login);
  const sha = repository.writeCommit({
    message: String(body.message),
    tree: String(body.tree),
    parents: (body.parents ?? []) as string[],
    author: { ...us, ...(body.author as Partial<Person>) },
    committer: { ...us, ...(body.committer as Partial<Person>) },
  });
  const { tree, parents, ...commit } = repository.readCommit(sha);
  const drawn = {
    ...commit,
    tree: { sha: tree },
    parents: parents.map((parent) => ({ sha: parent })),
  };
  return fill('POST /repos/{owner}/{repo}/git/commits', drawn, 201);
}

export function answerBranch(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  const sha = repository?.resolve(`refs/heads/${params.branch}`);
  if (!repository || !sha) return notFound;
  return fill('GET /repos/{owner}/{repo}/branches/{branch}', {
    name: params.branch,
    commit: drawCommit(repository.readCommit(sha)),
    protected: params.branch === 'main',
  });
}

export function answerRefs(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const refs = repositoryIn(network, params)?.listRefs(`refs/${params.ref}`);
  if (!refs) return notFound;
  return fill('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', refs.map(drawRef));
}

export function answerNewRef(network: GithubNetwork, { params, body }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  const [ref, sha] = [String(body.ref), String(body.sha)];
  if (!repository) return notFound;
  if (repository.resolve(ref)) return answerRefusal(422, 'Reference already exists');
  repository.setRef(ref, sha);
  return fill('POST /repos/{owner}/{repo}/git/refs', drawRef({ ref, sha }), 201);
}

/** `main` of the home repository is protected: what it says changes by pull requests alone. */
export function answerMovedRef(network: GithubNetwork, { params, body }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  const [ref, sha] = [`refs/${params.ref}`, String(body.sha)];
  const now = repository?.resolve(ref);
  if (!repository || !now) return answerRefusal(422, 'Reference does not exist');
  if (repository === network.home && ref === 'refs/heads/main')
    return answerRefusal(422, 'Changes must be made through a pull request.');
  if (!body.force && !repository.isAncestor(now, sha))
    return answerRefusal(422, 'Update is not a fast forward');
  repository.setRef(ref, sha);
  return fill('PATCH /repos/{owner}/{repo}/git/refs/{ref}', drawRef({ ref, sha }));
}

export function answerDeletedRef(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  const ref = `refs/${params.ref}`;
  if (!repository?.resolve(ref)) return answerRefusal(422, 'Reference does not exist');
  repository.deleteRef(ref);
  return { status: 204 };
}

export function answerCommits(network: GithubNetwork, { params, query }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  const sha = repository?.resolve(query.get('sha') ?? 'main');
  if (!repository || !sha) return notFound;
  const commits = repository.listCommits(sha, query.get('path') ?? undefined);
  return fill('GET /repos/{owner}/{repo}/commits', commits.map(drawCommit));
}

/** Nothing builds previews here. */
export function answerStatus(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const sha = repositoryIn(network, params)?.resolve(params.ref ?? '');
  if (!sha) return notFound;
  const status = { sha, state: 'pending', statuses: [], total_count: 0 };
  return fill('GET /repos/{owner}/{repo}/commits/{ref}/status', status);
}

export function answerCompare(network: GithubNetwork, { params }: Asked): GithubAnswer {
  const repository = repositoryIn(network, params);
  const [from = '', to = ''] = (params.basehead ?? '').split('...');
  const base = repository && resolveInNetwork(network, repository, from);
  const head = repository && resolveInNetwork(network, repository, to);
  if (!base || !head) return notFound;
  const parting = repository.findBase(base, head);
  const ahead = repository.listCommits(`${base}..${head}`).toReversed();
  const behind = repository.listCommits(`${head}..${base}`).length;
  const states = {
    true: { true: 'diverged', false: 'ahead' },
    false: { true: 'behind', false: 'identical' },
  };
  return fill('GET /repos/{owner}/{repo}/compare/{basehead}', {
    status: states[`${ahead.length > 0}`][`${behind > 0}`],
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    base_commit: drawCommit(repository.readCommit(base)),
    merge_base_commit: drawCommit(repository.readCommit(parting)),
    commits: ahead.map(drawCommit),
    files: repository.listChanges(parting, head).map(({ path, sha, status }) => ({
      filename: path,
      sha,
      status,
      patch: repository.showPatch(parting, head, path),
    })),
  });
}

export function drawCommit({ sha, tree, parents, author, committer, message }: StoredCommit) {
  return {
    sha,
    commit: { message, author, committer, tree: { sha: tree } },
    parents: parents.map((parent) => ({ sha: parent })),
  };
}

function drawRef({ ref, sha }: { ref: string; sha: string }) {
  return { ref, object: { sha, type: 'commit' } };
}

function repositoryIn(network: GithubNetwork, { owner = '' }: Record<string, string>) {
  return network.repositoryOf(owner);
}

/** `said:cms/x` is the branch of a fork. */
function resolveInNetwork(network: GithubNetwork, here: BareRepository, name: string) {
  const [owner = '', branch] = name.split(':');
  if (branch === undefined) return here.resolve(name);
  return network.repositoryOf(owner)?.resolve(`refs/heads/${branch}`);
}
