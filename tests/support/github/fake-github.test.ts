import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { type FakeGitHub, serveGitHub } from './fake-github.ts';
import { GithubNetwork } from './network.ts';

let folder: string;
let source: Repository;
let network: GithubNetwork;
let github: FakeGitHub;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-github-'));
  source = makeRepository('source');
  source.commit({ 'content/a.yaml': 'id: a\n', 'content/b.yaml': 'id: b\n' });
  network = new GithubNetwork(
    folder,
    source.folder,
    ['twiza', 'directory'],
    [
      { login: 'amal', name: 'Amal', mayWrite: true },
      { login: 'said', name: 'Saïd', mayWrite: false },
    ],
  );
  github = await serveGitHub(network);
});

afterAll(async () => {
  await github.close();
  for (const each of [folder, source.folder]) rmSync(each, { recursive: true });
});

it('lets somebody propose from a fork what only a maintainer may merge', async () => {
  expect((await ask('said', 'POST', '/repos/twiza/directory/forks')).status).toBe(202);
  const sha = await commit('said', 'said', 'content/a.yaml', 'id: a\nname: A\n');
  await ask('said', 'POST', '/repos/said/directory/git/refs', { ref: 'refs/heads/cms/a', sha });
  const compared = await ask('said', 'GET', '/repos/twiza/directory/compare/main...said:cms%2Fa');
  expect(compared.body).toMatchObject({
    ahead_by: 1,
    files: [
      {
        filename: 'content/a.yaml',
        status: 'modified',
        patch: expect.stringContaining('+name: A'),
      },
    ],
  });
  const pull = { title: 'Name A', head: 'said:cms/a', base: 'main' };
  expect(await ask('said', 'POST', '/repos/twiza/directory/pulls', pull)).toMatchObject({
    status: 201,
    body: { number: 1, user: { login: 'said' }, head: { sha, repo: { fork: true } } },
  });
  expect((await ask('said', 'PUT', '/repos/twiza/directory/pulls/1/merge', { sha })).status).toBe(
    403,
  );
  expect((await ask('amal', 'PUT', '/repos/twiza/directory/pulls/1/merge', { sha })).status).toBe(
    200,
  );
  expect(read('content/a.yaml')).toBe('id: a\nname: A');
});

it('refuses a push to main, and a merge of what contradicts it', async () => {
  const [first, second] = [
    await commit('amal', 'twiza', 'content/b.yaml', 'id: b\nname: B\n'),
    await commit('amal', 'twiza', 'content/b.yaml', 'id: b\nname: C\n'),
  ];
  const forced = { sha: first, force: true };
  expect(
    (await ask('amal', 'PATCH', '/repos/twiza/directory/git/refs/heads/main', forced)).status,
  ).toBe(422);
  for (const [name, sha] of Object.entries({ first, second })) {
    await ask('amal', 'POST', '/repos/twiza/directory/git/refs', {
      ref: `refs/heads/${name}`,
      sha,
    });
    await ask('amal', 'POST', '/repos/twiza/directory/pulls', {
      title: name,
      head: name,
      base: 'main',
    });
  }
  const merge = (number: number) =>
    ask('amal', 'PUT', `/repos/twiza/directory/pulls/${number}/merge`, {});
  expect((await merge(2)).status).toBe(200);
  expect((await merge(3)).status).toBe(405);
  expect(read('content/b.yaml')).toBe('id: b\nname: B');
});

it('speaks as GitHub describes itself, and says so when somebody does not', async () => {
  expect(github.faults).toEqual([]);
  await ask('amal', 'GET', '/repos/twiza/directory/pulls?colour=blue');
  await ask('amal', 'POST', '/repos/twiza/directory/git/blobs', { text: 'no content' });
  await ask('amal', 'GET', '/repos/twiza/directory/actions/runs');
  expect(github.faults.map((fault) => fault.split(':')[1]?.trim())).toEqual([
    'knows no parameter colour',
    "must have required property 'content'",
    'not known to the fake',
  ]);
});

/** A commit on top of main, of one file, made by single objects as the editor makes it. */
async function commit(
  login: string,
  owner: string,
  path: string,
  content: string,
): Promise<string> {
  const git = `/repos/${owner}/directory/git`;
  const main = await ask(login, 'GET', `/repos/${owner}/directory/branches/main`);
  const parent = (main.body as { commit: { sha: string } }).commit.sha;
  const make = async (part: string, body: object) =>
    ((await ask(login, 'POST', `${git}/${part}`, body)).body as { sha: string }).sha;
  const blob = await make('blobs', {
    content: Buffer.from(content).toString('base64'),
    encoding: 'base64',
  });
  const entry = { path, mode: '100644', type: 'blob', sha: blob };
  const tree = await make('trees', { base_tree: parent, tree: [entry] });
  return make('commits', { message: `Change ${path}`, tree, parents: [parent] });
}

async function ask(login: string, method: string, path: string, body?: object) {
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `token token-of-${login}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? (JSON.parse(text) as object) : undefined };
}

function read(path: string): string {
  return network.home
    .git(['show', `main:${path}`])
    .toString()
    .trim();
}
