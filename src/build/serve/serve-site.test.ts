import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from './serve-site.ts';

const files = {
  'index.html': '<p>home</p>',
  '404.html': '<p>not found</p>',
  'fr/index.html': '<p>accueil</p>',
  'fr/404.html': '<p>introuvable</p>',
  'fr/associations/index.html': `<p>associations</p>${'a'.repeat(4000)}`,
  'zgh/404/index.html': '<p>ⵓⵔ ⵉⵍⵍⵉ</p>',
  '_astro/style.css': 'p { color: red }',
  'data/associations.csv': 'id,name',
  'feed.webmanifest': '{}',
  _redirects: '/a /b',
  '.twiza-site': '{}',
  '.git/config': '[core]',
  'fr/.draft': '',
  '.well-known/security.txt': 'Contact: mailto:a@b.example',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: immutable\n',
};

let site: ServedSite;
let below: ServedSite;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-site-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  site = await serveSite({ folder });
  below = await serveSite({ folder, basePath: '/twiza' });
});

afterAll(() => Promise.all([site, below].map((each) => each.close())));

const get = (path: string, init?: RequestInit) =>
  fetch(site.url + path, { redirect: 'manual', ...init });

describe('serveSite', () => {
  it('serves a page with the headers of its folder, to be asked for again on each visit', async () => {
    const response = await get('/fr/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('accueil');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toContain('must-revalidate');
  });

  it('does not know a page of a name that no disk holds, and goes on', async () => {
    for (const path of [`/fr/${'a'.repeat(5000)}/`, `/fr/${'a'.repeat(300)}`, '/fr/a/'.repeat(400)])
      expect((await get(path)).status).toBe(404);
    expect((await get('/fr/')).status).toBe(200);
  });

  it('lets a rule decide how long a file is kept', async () => {
    const response = await get('/_astro/style.css');
    expect(response.headers.get('cache-control')).toBe('immutable');
    expect(response.headers.get('content-type')).toBe('text/css');
  });

  it('sets no end to a connection while somebody is busy with what they got', async () => {
    const { headers } = await get('/fr/');
    expect(headers.get('connection')).toBe('keep-alive');
    expect(headers.get('keep-alive')).toBeNull();
  });

  it('has nothing beside a site below a path', async () => {
    const ask = (path: string) => fetch(new URL(path, below.url), { redirect: 'manual' });
    expect(await (await fetch(`${below.url}/fr/`)).text()).toContain('accueil');
    expect(await (await fetch(`${below.url}/fr/nothing/`)).text()).toContain('introuvable');
    expect((await ask('/twiza')).headers.get('location')).toBe('/twiza/');
    expect((await ask('/twiza/fr?q=1')).headers.get('location')).toBe('/twiza/fr/?q=1');
    for (const path of ['/', '/fr/', '/twiza2/fr/', '/twiza/_headers'])
      expect((await ask(path)).status).toBe(404);
  });

  it('compresses with brotli', async () => {
    const response = await get('/fr/associations/', { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain('associations');
  });

  it('puts the missing slash behind a folder and keeps the query', async () => {
    const response = await get('/fr/associations?focus=health&q=%D8%A3');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/fr/associations/?focus=health&q=%D8%A3');
  });

  it.each([
    ['/nothing/', 'not found'],
    ['/fr/nothing/here', 'introuvable'],
    ['/zgh/nothing/', 'ⵓⵔ ⵉⵍⵍⵉ'],
    ['/es/nothing/', 'not found'],
    ['/_headers', 'not found'],
    ['/%E0%A4%A', 'not found'],
  ])('answers %s with the 404 page that fits', async (path, text) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(text);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/../package.json', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])(
    'keeps %s inside the folder',
    async (path) => expect(await getRaw(path)).toBe(404),
  );

  it.each([
    '/_headers',
    '/./_headers',
    '//_headers',
    '/%5Fheaders',
    '/%2f_headers',
    '/%2e/_headers',
    '/fr/../_headers',
    '/fr/..%2f_headers',
    '/_headers/',
    '/_headers?x',
    '/_HEADERS',
    '/_redirects',
    '/.twiza-site',
    '/./.twiza-site',
    '/%2etwiza-site',
    '/.git/config',
    '/fr/.draft',
  ])('shows nobody %s, as no host does', async (path) => expect(await getRaw(path)).toBe(404));

  it('shows what is well known', async () => {
    expect(await getRaw('/.well-known/security.txt')).toBe(200);
  });

  it('never sends anybody to another host', async () => {
    const response = await get('//fr');
    expect(response.headers.get('location')).toBe('/fr/');
  });

  it.each(['/%2fevil.example/..%2ffr', '/%5c%5cevil.example/..%2ffr', '/fr%2f..%2ffr'])(
    'sends %s nowhere else',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('location') ?? '/fr/').toBe('/fr/');
    },
  );

  it('refuses to take data', async () => {
    expect((await get('/fr/', { method: 'POST' })).status).toBe(405);
  });

  it('takes the next port when the one asked for is busy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'twiza-site-'));
    writeFileSync(join(folder, 'index.html'), 'other');
    const other = await serveSite({ folder, port: site.port });
    expect(other.port).toBeGreaterThan(site.port);
    expect(await (await fetch(other.url)).text()).toBe('other');
    await other.close();
  });

  it('says how to build a site that is not there', async () => {
    await expect(serveSite({ folder: join(tmpdir(), 'twiza-nothing') })).rejects.toThrow(
      'npm run build',
    );
  });
});

/** The status of a path sent as it is; fetch would resolve its dots first. */
function getRaw(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
