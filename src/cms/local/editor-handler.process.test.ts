import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeServer, listenOnLoopback } from '#build/serve/listen-on-loopback.ts';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { createEditorHandler } from './editor-handler.ts';
import { prepareClone } from './prepare-clone.ts';

const key = 'a-key-of-this-session';
const record = 'content/associations/amal.yaml';
let repository: Repository;
let folder: string;
let servers: Server[];
let port: number;

beforeAll(async () => {
  repository = makeRepository('orders');
  repository.commit({ [record]: 'id: amal\n', 'content/site.yaml': 'url: https://a.example\n' });
  repository.git('config', 'user.name', 'Amal');
  repository.git('config', 'user.email', 'amal@example.org');
  folder = join(mkdtempSync(join(tmpdir(), 'twiza-orders-')), 'repository');
  const clone = prepareClone(repository.folder, folder);
  const handler = await createEditorHandler({
    clone,
    site: (_, response) => response.end('the page'),
    key,
  });
  ({ servers, port } = await listenOnLoopback(handler, 0));
});
afterAll(() => Promise.all(servers.map(closeServer)));

interface Sent {
  path?: string;
  method?: string;
  headers?: IncomingHttpHeaders;
  body?: string;
}

async function send({
  path = `/api/v1?key=${key}`,
  method = 'POST',
  headers = {},
  body = '',
}: Sent) {
  const usual = { host: `localhost:${port}`, 'content-type': 'application/json' };
  const options = { host: '127.0.0.1', port, path, method, headers: { ...usual, ...headers } };
  return new Promise<{ status: number; said: string }>((resolve, reject) => {
    const asked = request(options, async (response) =>
      resolve({ status: response.statusCode ?? 0, said: await text(response) }),
    );
    asked.on('error', reject).end(body);
  });
}

const order = (action: string, params: object = {}) =>
  JSON.stringify({ action, params: { branch: 'main', ...params } });
const ask = (action: string, params: object = {}) => send({ body: order(action, params) });
const options = {
  collectionName: 'associations',
  commitMessage: 'Change amal',
  useWorkflow: false,
  status: 'draft',
};
const persist = (path: string, more: object = {}) =>
  ask('persistEntry', {
    dataFiles: [{ slug: 'amal', path, raw: 'id: amal\nkind: association\n', ...more }],
    assets: [],
    options,
  });
const info = order('info');

describe('who asks', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('may call us %s', async (name) => {
    const headers = { host: `${name}:${port}`, origin: `http://${name}:${port}` };
    expect((await send({ body: info, headers })).status).toBe(200);
  });

  it.each([
    'rebind.evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.example',
    'localhost',
    'localhost:1',
    '[::2]',
    '0.0.0.0',
    '127.1',
    'localhost@evil.example',
    '',
  ])('may not call us “%s”, for pages neither', async (name) => {
    const host = /:\d+$/.test(name) || name === 'localhost' ? name : `${name}:${port}`;
    for (const sent of [{ body: info }, { path: '/admin/', method: 'GET' }]) {
      const { status, said } = await send({ ...sent, headers: { host } });
      expect(status).toBe(403);
      expect(said).not.toContain('the page');
    }
  });

  it.each([
    ['another page', { origin: 'http://evil.example' }],
    ['a page on another port', { origin: 'http://localhost:1' }],
    ['a page of another scheme', { origin: `https://localhost:${1}` }],
    ['a page without a name', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('is refused as %s', async (_, headers) => {
    expect((await send({ body: info, headers })).status).toBe(403);
  });

  it.each([
    '/api/v1',
    '/api/v1?key=',
    '/api/v1?key=another',
    '/api/v1?key=a-key-of-this-sessiom',
    '/api/v1?key=a-key-of-this-session1',
    '/api/v1?Key=a-key-of-this-session',
    '/api/v1?key=x&key=a-key-of-this-session',
  ])('needs the key, and all of it: %s', async (path) => {
    const { status, said } = await send({ path, body: info });
    expect(status).toBe(403);
    expect(JSON.parse(said).error).toBe('Open the editor by the address that its terminal shows.');
  });

  it.each(['/api/', '/api/v2', '/api/v1/', '/api/../api/v1', '/api/v1%2f'])(
    'finds nothing at %s',
    async (path) => {
      expect((await send({ path: `${path}?key=${key}`, body: info })).status).toBe(404);
    },
  );

  it('asks with POST, in JSON, and not for ever', async () => {
    for (const method of ['GET', 'OPTIONS', 'PUT'])
      expect((await send({ method })).status).toBe(405);
    const plain = { 'content-type': 'text/plain' };
    expect((await send({ body: info, headers: plain })).status).toBe(415);
    for (const body of ['', '{', '\0'])
      expect(await send({ body })).toEqual({
        status: 400,
        said: '{"error":"The editor cannot read what it is asked."}',
      });
    expect((await send({ body: `"${'x'.repeat(2_100_000)}"` })).status).toBe(413);
  });
});

describe('what is asked', () => {
  const config = () => readFileSync(join(folder, '.git/config'), 'utf8');
  const elsewhere = [
    '.git/config',
    'content/../.git/config',
    'content/associations/../../.git/config',
    '.git/hooks/pre-commit',
    'scripts/commands/cms.ts',
    'package.json',
    '../outside.yaml',
    '/etc/passwd',
    'content/.gitattributes',
    'content/associations/.git/config.yaml',
    'content/associations/a/b.yaml',
    'content/associations/amal.ts',
    'content/associations/..yaml',
    'content/associations/amal.yaml:stream.yaml',
    'content\\associations\\amal.yaml',
    'content//associations/amal.yaml',
    './content/associations/amal.yaml',
    'content/associations/amal\0.yaml',
    'content/associations/amal\n.yaml',
    'content/unknown/amal.yaml',
    'content/pages/about/xx.md',
    'content/pages/../about/fr.md',
    'content/pages/fr.md',
    'Content/associations/amal.yaml',
    '',
  ];

  it.each(elsewhere)('is never read or written: %j', async (path) => {
    const before = config();
    const head = repository.git('-C', folder, 'rev-parse', 'HEAD');
    const draft = { collection: 'associations', slug: 'amal', id: 'associations/amal' };
    const answers = [
      await persist(path),
      await persist(record, { newPath: path }),
      await ask('getEntry', { path }),
      await ask('entriesByFiles', { files: [{ path: record }, { path }] }),
      await ask('unpublishedEntryDataFile', { ...draft, path }),
      await ask('entriesByFolder', { folder: path, extension: 'yaml', depth: 1 }),
      await ask('getMedia', { mediaFolder: path }),
      await ask('deleteFile', { path, options }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
    expect(config()).toBe(before);
    expect(repository.git('-C', folder, 'rev-parse', 'HEAD')).toBe(head);
  });

  it.each([
    ['getMediaFile', { path: record }],
    ['persistMedia', { asset: { path: record, content: '', encoding: 'base64' }, options }],
    ['deleteFiles', { paths: [record], options }],
    ['unpublishedEntryMediaFile', { path: record }],
    ['toString', {}],
    ['__proto__', {}],
    ['', {}],
  ])('does not do %s', async (action, params) => {
    expect((await ask(action, params)).status).toBe(403);
    expect(existsSync(join(folder, record))).toBe(true);
  });

  it.each([
    ['another branch', { branch: 'cms/associations/amal' }],
    ['an option for git', { branch: '--output=x' }],
  ])('does not touch %s', async (_, params) => {
    expect((await ask('getEntry', { path: record, ...params })).status).toBe(403);
  });

  it.each([
    ['a collection', { collection: '../x', slug: 'amal' }],
    ['a branch that git would read otherwise', { collection: 'associations', slug: 'a..b' }],
    ['an option', { collection: 'associations', slug: '--force' }],
    ['a lock', { collection: 'associations', slug: 'a.lock' }],
    ['a setting', { collection: 'associations', slug: 'x.y\n[core]' }],
  ])('makes no draft of %s', async (_, draft) => {
    for (const [action, more] of [
      ['deleteUnpublishedEntry', {}],
      ['publishUnpublishedEntry', {}],
      ['updateUnpublishedEntryStatus', { newStatus: 'draft' }],
      ['unpublishedEntry', {}],
      ['getDeployPreview', {}],
    ] as const)
      expect((await ask(action, { ...draft, ...more })).status).toBe(403);
  });

  it('takes no picture along', async () => {
    const asset = { path: '.git/hooks/pre-commit', content: '', encoding: 'base64' };
    const dataFiles = [{ slug: 'amal', path: record, raw: 'id: amal\n' }];
    const params = { dataFiles, assets: [asset], options };
    expect((await ask('persistEntry', params)).status).toBe(403);
  });

  it('is not done through a link', async () => {
    const skills = join(folder, 'content/skills');
    symlinkSync('../.git', skills);
    expect((await persist('content/skills/config.yaml')).status).toBe(403);
    const listed = { folder: 'content/skills', extension: 'yaml', depth: 1 };
    expect((await ask('entriesByFolder', listed)).status).toBe(403);
    rmSync(skills);
    symlinkSync('../../.git/config', join(folder, 'content/associations/config.yaml'));
    const path = 'content/associations/config.yaml';
    for (const { status } of [await persist(path), await ask('getEntry', { path })])
      expect(status).toBe(403);
    rmSync(join(folder, path));
    expect(repository.git('-C', folder, 'config', 'core.symlinks')).toBe('false');
  });

  it('is done for a record: read, kept as a draft, published', async () => {
    const { said } = await ask('getEntry', { path: record });
    expect(JSON.parse(said)).toMatchObject({ data: 'id: amal\n' });
    const listed = { folder: 'content/associations', extension: 'yaml', depth: 1 };
    expect(JSON.parse((await ask('entriesByFolder', listed)).said)).toHaveLength(1);
    const dataFiles = [{ slug: 'amal', path: record, raw: 'id: amal\nkind: association\n' }];
    const workflow = { ...options, useWorkflow: true };
    const kept = await ask('persistEntry', { dataFiles, assets: [], options: workflow });
    expect(kept).toEqual({ status: 200, said: '{"message":"entry persisted"}' });
    expect((await ask('unpublishedEntries')).said).toBe('["associations/amal"]');
    const draft = { collection: 'associations', slug: 'amal' };
    const { said: told } = await ask('unpublishedEntry', { id: 'associations/amal' });
    expect(JSON.parse(told)).toMatchObject({ ...draft, status: 'draft' });
    const newStatus = 'pending_publish';
    expect((await ask('updateUnpublishedEntryStatus', { ...draft, newStatus })).status).toBe(200);
    expect((await ask('publishUnpublishedEntry', draft)).status).toBe(200);
    expect(readFileSync(join(folder, record), 'utf8')).toBe('id: amal\nkind: association\n');
  });
});
