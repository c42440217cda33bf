/** The editor of a published site, against as much of GitHub as it uses: by fork, and by a maintainer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '#build/serve/serve-site.ts';
import { root } from '#build/tools.ts';
import { writeEditor } from '#cms/build/write-editor.ts';
import { readContent } from '#records/read-content.ts';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { type FakeGitHub, serveGitHub } from '../support/github/fake-github.ts';
import { GithubNetwork } from '../support/github/network.ts';
import { goTo } from '../support/start-editor.ts';

const file = 'content/associations/khotwa.yaml';
const makeCopy = 'إنشاء النسخة';
const [owner, name] = ['twiza', 'directory'] as const;

let folder: string;
let source: Repository;
let network: GithubNetwork;
let github: FakeGitHub;
let site: Awaited<ReturnType<typeof serveSite>>;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-github-'));
  source = makeRepository('published', join(root, 'content'));
  source.commit({ '.gitignore': 'node_modules/\n' });
  const people = [
    { login: 'amal', name: 'Amal', mayWrite: true },
    { login: 'said', name: 'Saïd', mayWrite: false },
  ];
  network = new GithubNetwork(join(folder, 'github'), source.folder, [owner, name], people);
  github = await serveGitHub(network);
  const { records } = await readContent(join(root, 'content'));
  await writeEditor({
    folder: join(folder, 'site/admin'),
    source: join(root, 'content'),
    records,
    backend: () => ({
      name: 'github',
      repo: `${owner}/${name}`,
      branch: 'main',
      open_authoring: true,
      squash_merges: true,
      base_url: github.url,
      auth_endpoint: 'auth',
      api_root: github.url,
    }),
  });
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>Site</title>');
  site = await serveSite({ folder: join(folder, 'site') });
});
test.afterAll(async () => {
  await site.close();
  await github.close();
  for (const each of [folder, source.folder]) rmSync(each, { recursive: true });
});
test.beforeEach(async ({ page }) => {
  test.setTimeout(600_000);
  await page.route('https://www.githubstatus.com/**', (route) => route.abort());
});

test('who may not write proposes from a fork, and a maintainer merges it', async ({ page }) => {
  const said = 'جمعية من مراكش تواكب النساء القرويات.';
  await signIn(page, 'said');
  await page.getByRole('button', { name: makeCopy }).click();
  await edit(page, said);
  const branch = `cms/said/${name}/associations/khotwa`;
  const fork = network.repositoryOf('said');
  expect(fork?.git(['diff', '--numstat', 'main', branch]).toString().trim()).toBe(`1\t1\t${file}`);
  expect(fork?.git(['log', '-1', '--format=%an', branch]).toString().trim()).toBe('Saïd');
  expect(network.home.resolve(`refs/heads/${branch}`)).toBeUndefined();
  expect(network.pulls).toEqual([]);

  await setStatus(page, 'قيد المراجعة', 'POST', /\/pulls$/);
  expect(network.pulls).toMatchObject([
    { author: 'said', base: 'main', state: 'open', head: { owner: 'said', branch } },
  ]);
  await expect(page.getByRole('button', { name: 'نشر', exact: true })).toHaveCount(0);

  const merge = `${github.url}/repos/${owner}/${name}/pulls/1/merge`;
  const as = (login: string) => ({
    headers: { authorization: `token token-of-${login}` },
    data: { merge_method: 'squash' },
  });
  expect((await page.request.put(merge, as('said'))).status()).toBe(403);
  expect((await page.request.put(merge, as('amal'))).status()).toBe(200);
  expect(readMain()).toContain(`ar: ${said}`);
  expect(github.faults).toEqual([]);
});

test('a maintainer edits, reviews and publishes in the editor', async ({ page }) => {
  const said = 'تواكب نساء الدواوير في إنشاء التعاونيات.';
  await signIn(page, 'amal');
  const before = network.home.resolve('main') ?? '';
  await edit(page, said);
  expect(network.pulls.at(-1)).toMatchObject({ author: 'amal', labels: ['decap-cms/draft'] });
  await setStatus(page, 'قيد المراجعة', 'PUT', /\/labels$/);
  await setStatus(page, 'جاهز', 'PUT', /\/labels$/);
  await publish(page);
  expect(readMain()).toContain(`ar: ${said}`);
  expect(network.home.git(['diff', '--numstat', before, 'main']).toString().trim()).toBe(
    `1\t1\t${file}`,
  );
  expect(
    network.home
      .git(['rev-list', '--count', `${before}..main`])
      .toString()
      .trim(),
  ).toBe('1');
  expect(network.home.listRefs('refs/heads/cms/')).toEqual([]);
  expect(github.faults).toEqual([]);
});

test('a merge that GitHub refuses is not forced upon main', async ({ page }) => {
  await signIn(page, 'amal');
  await edit(page, 'تقرير من المحرر.');
  await setStatus(page, 'قيد المراجعة', 'PUT', /\/labels$/);
  await setStatus(page, 'جاهز', 'PUT', /\/labels$/);
  changeMain('ar: تغيير آخر للسطر نفسه.');
  const main = network.home.resolve('main');
  const refused = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && response.url().includes('/git/refs/heads'),
  );
  await publish(page, /\/merge$/);
  expect((await refused).status()).toBe(422);
  await expect(page.getByText(/Changes must be made through a pull request/)).toBeVisible();
  expect(network.home.resolve('main')).toBe(main);
  expect(github.faults).toEqual([]);
});

async function signIn(page: Page, login: string): Promise<void> {
  github.signInAs(login);
  await page.goto(`${site.url}/admin/?lang=ar`);
  await page.locator('#nc-root section button').first().click();
  await expect(
    page
      .locator('#nc-root header')
      .or(page.getByRole('button', { name: makeCopy }))
      .first(),
  ).toBeVisible();
}

async function edit(page: Page, said: string): Promise<void> {
  await goTo(page, '#/collections/associations/entries/khotwa');
  await page.locator('textarea[name="summary.ar"]').fill(said);
  const button = page.getByRole('button', { name: 'حفظ', exact: true });
  await button.click();
  await expect(button).toBeDisabled();
}

async function setStatus(page: Page, status: string, method: string, path: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^الوضعية/ }).click();
  const done = waitFor(page, method, path);
  await page.getByRole('menuitem', { name: status }).click();
  await done;
}

async function publish(page: Page, path = /\/git\/refs\/heads/): Promise<void> {
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'نشر', exact: true }).click();
  const done = waitFor(page, path.test('/merge') ? 'PUT' : 'DELETE', path);
  await page.getByRole('menuitem', { name: 'نشر الآن' }).click();
  await done;
}

function waitFor(page: Page, method: string, path: RegExp) {
  return page.waitForResponse(
    (response) =>
      response.request().method() === method && path.test(new URL(response.url()).pathname),
  );
}

function readMain(): string {
  return network.home.git(['show', `main:${file}`]).toString();
}

/** Somebody else changes the same line meanwhile. */
function changeMain(line: string): void {
  const { home } = network;
  const changed = readMain().replace(/(summary:\n {2})ar: .*/, `$1${line}`);
  const main = home.resolve('main') ?? '';
  const tree = home.writeTree(main, [{ path: file, sha: home.writeBlob(Buffer.from(changed)) }]);
  const author = network.signatureOf('amal');
  const commit = { tree, parents: [main], author, committer: author, message: 'Change' };
  home.setRef('refs/heads/main', home.writeCommit(commit));
}
