import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { developEditor } from './develop-editor.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Serves an editor as connect does, and answers `elsewhere` for what it has not. */
async function serve(write: Parameters<typeof developEditor>[0]['write'], said: string[] = []) {
  const folder = join(mkdtempSync(join(tmpdir(), 'twiza-develop-')), 'editor');
  const handle = developEditor({
    folder,
    source: 'content',
    ...(write && { write }),
    sayError: (message) => said.push(message),
  });
  server = createServer((request: IncomingMessage & { originalUrl?: string }, response) => {
    request.originalUrl = request.url ?? '';
    request.url = (request.url ?? '').replace(/^\/admin/, '') || '/';
    handle(request, response, () => response.end('elsewhere'));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
}

let version = 0;
const writeVersion: Parameters<typeof developEditor>[0]['write'] = async ({ folder, backend }) => {
  mkdirSync(folder, { recursive: true });
  version += 1;
  writeFileSync(join(folder, 'index.html'), `${version} ${backend({} as never).name}`);
  writeFileSync(join(folder, 'config.fr.json'), '{}');
};

it('writes the editor anew at each visit, and keeps what is saved in the page', async () => {
  const get = await serve(writeVersion);
  version = 0;
  expect(await (await get('/admin/')).text()).toBe('1 test-repo');
  expect(await (await get('/admin/?lang=fr')).text()).toBe('2 test-repo');
  expect(await (await get('/admin/config.fr.json')).text()).toBe('{}');
});

it('leaves to the site what it has not, and puts the slash behind its address', async () => {
  const get = await serve(writeVersion);
  await get('/admin/');
  expect(await (await get('/admin/names/provinces.json')).text()).toBe('elsewhere');
  expect((await get('/admin')).headers.get('location')).toBe('/admin/');
});

it('says why it could not be written', async () => {
  const said: string[] = [];
  const get = await serve(async () => {
    throw new Error('content/site.yaml cannot be read');
  }, said);
  const answer = await get('/admin/');
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe('content/site.yaml cannot be read');
  expect(said).toEqual(['content/site.yaml cannot be read']);
});
