import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebServer } from '#testing/web-servers.ts';
import { askRaw, compareHeaders, madeFiles, webServers, writeMadeSite } from './made-site.ts';

let site: string;
beforeAll(async () => {
  site = await writeMadeSite();
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe.each(webServers)('%s with the settings of a build', (_, program, start, hasBrotli) => {
  if (!program) {
    it.skip('is not on this machine, and could not be installed');
    return;
  }
  let server: WebServer;
  beforeAll(async () => {
    server = await start(program, site);
  });
  afterAll(() => server?.close());
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    askRaw(server.url, path, headers, method);

  it.each([
    '/',
    '/fr/',
    '/fr/associations/khotwa/',
    '/fr/help/shelter/safi/',
    '/_astro/a.js',
    '/fonts/a.woff2',
    '/fr/finder/1f/start.json',
    '/fr/map/start.json',
    '/admin/',
    '/files/resources/a/b.pdf',
    '/data/all.csv',
  ])('sends with %s what the table says, and nothing twice', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(compareHeaders(path, headers)).toEqual([]);
  });

  it('lets other sites frame the lists made for it, and no page besides', async () => {
    const list = await ask('/fr/embed/provinces/safi/');
    expect(list.headers['content-security-policy']).toBe('frame-ancestors *');
    expect(list.headers['cross-origin-resource-policy']).toBe('cross-origin');
    for (const path of [
      '/fr/',
      '/fr/help/shelter/safi/',
      '/fr/embed/a/..%2f..%2f..%2ffr%2fhelp%2fshelter%2fsafi/',
      '/fr/embed/provinces/..%2f..%2fhelp%2fshelter%2fsafi/',
      '/fr/nothing/at/all/',
      '/fr/embed/nothing/here/',
    ]) {
      const { headers } = await ask(path);
      expect([path, headers['content-security-policy']]).toEqual([path, "frame-ancestors 'none'"]);
    }
  });

  it.each([
    ['/fr/', 'text/html; charset=utf-8'],
    ['/data/all.csv', 'text/csv; charset=utf-8'],
    ['/fr/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/fonts/a.woff2', 'font/woff2'],
    ['/fr/embed/badge.svg', 'image/svg+xml; charset=utf-8'],
  ])('says of %s that it is %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']?.toLowerCase()).toBe(type);
  });

  it.each([
    ['/fr/', 'text/html; charset=utf-8'],
    ['/_astro/a.js', 'text/javascript; charset=utf-8'],
  ])('compresses %s, and sends what the build has compressed', async (path, type) => {
    const plain = await ask(path);
    const gzip = await ask(path, { 'Accept-Encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(String(gzip.headers.vary)).toMatch(/accept-encoding/i);
    expect(gzip.headers['content-type']).toBe(type);
    if (!hasBrotli) return;
    const brotli = await ask(path, { 'Accept-Encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(brotli.headers['content-type']).toBe(type);
  });

  it.each([
    ['/nothing/', 'not found'],
    ['/nothing', 'not found'],
    ['/fr/nothing/here', 'introuvable'],
    ['/ar/nothing/', 'غير موجود'],
    ['/_astro/gone.js', 'not found'],
    ['/_astro/', 'not found'],
    ['/data/gone.csv', 'not found'],
  ])('answers %s in the language of the address', async (path, text) => {
    const { status, body, headers } = await ask(path);
    expect(status).toBe(404);
    expect(String(body)).toContain(text);
    expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).not.toContain('immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    '/_headers',
    '/_HEADERS',
    '/%5Fheaders',
    '/./_headers',
    '//_headers',
    '/_server/Caddyfile',
    '/_server/nginx-http.conf',
    '/.twiza-site',
    '/fr/.draft',
    '/%2etwiza-site',
    '/../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/data/hsds/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/data/hsds/services?page=2%2f..%2f..%2findex',
  ])('shows nobody %s', async (path) => {
    const { status, body } = await ask(path);
    if (path.includes('?')) expect(String(body)).not.toContain('"api"');
    else expect([400, 404]).toContain(status);
  });

  it('shows what is well known', async () => {
    const { status, headers } = await ask('/.well-known/security.txt');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it('answers a second question with “not changed”', async () => {
    const { headers } = await ask('/fr/');
    const again = await ask('/fr/', { 'If-None-Match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBe("frame-ancestors 'none'");
  });

  it('sends a part of a file', async () => {
    const { status, body, headers } = await ask('/_astro/a.js', { Range: 'bytes=0-11' });
    expect(status).toBe(206);
    expect(String(body)).toBe('export const');
    expect(headers['content-range']).toBe(`bytes 0-11/${madeFiles['_astro/a.js']?.length}`);
  });

  it('puts the missing slash behind a folder, keeps the query, and stays on this host', async () => {
    const { status, headers } = await ask('/fr/associations/khotwa?a=%D8%A3');
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe('/fr/associations/khotwa/?a=%D8%A3');
    expect((await ask('//fr')).headers.location ?? '/fr/').toBe('/fr/');
    expect((await ask('/%D8%B5%D9%81%D8%AD%D8%A9/')).status).toBe(200);
  });

  it('leads former addresses of forms on, and hides nothing that is there', async () => {
    const { status, headers } = await ask('/fr/propose/khotwa/');
    expect(status).toBe(301);
    expect(headers.location).toBe('/fr/propose/associations/?id=khotwa');
    expect(String((await ask('/fr/propose/associations/')).body)).toContain('form');
    const split = await ask('/fr/propose/a%0d%0aSet-Cookie:x/');
    expect(split.headers['set-cookie']).toBeUndefined();
    expect(split.status).toBe(404);
  });

  it.each([
    ['/data/hsds', '{"api":true}'],
    ['/data/hsds/services', '{"page":1}'],
    ['/data/hsds/services?page=1', '{"page":1}'],
    ['/data/hsds/services?page=2', '{"page":2}'],
    ['/data/hsds/services/a-1', '{"id":"a-1"}'],
    ['/data/hsds/services.json', '{"page":1}'],
  ])('answers %s as the standard asks', async (path, text) => {
    const { status, body, headers } = await ask(path);
    expect([status, String(body)]).toEqual([200, text]);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('has no page 9 of two', async () => {
    expect((await ask('/data/hsds/services?page=9')).status).toBe(404);
  });

  it('takes no data, and does not tell its version', async () => {
    const { status, headers } = await ask('/fr/', {}, 'POST');
    expect(status).toBe(405);
    expect(headers.server ?? '').not.toMatch(/\d/);
  });
});

it('would see a server that knows nothing of the table', async () => {
  const bare = createServer((_, response) => response.end('page'));
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const { port } = bare.address() as AddressInfo;
  const { headers } = await askRaw(`http://127.0.0.1:${port}`, '/fr/', {}, 'GET');
  bare.close();
  expect(compareHeaders('/fr/', headers)).toContain(
    "Content-Security-Policy: undefined, not frame-ancestors 'none'",
  );
});
