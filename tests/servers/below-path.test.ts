import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebServer } from '#testing/web-servers.ts';
import { askRaw, compareHeaders, webServers, writeMadeSite } from './made-site.ts';

const below = '/twiza.v2';
let host: string;
beforeAll(async () => {
  host = await writeMadeSite(below);
});
afterAll(() => rmSync(host, { recursive: true, force: true }));

describe.each(webServers)('%s with the settings of a site below a path', (_, program, start) => {
  if (!program) {
    it.skip('is not on this machine, and could not be installed');
    return;
  }
  let server: WebServer;
  beforeAll(async () => {
    server = await start(program, join(host, below), host);
  });
  afterAll(() => server?.close());

  it.each(['/fr/', '/_astro/a.js', '/data/all.csv', '/admin/', '/fr/help/shelter/safi/'])(
    'sends with %s what the table says',
    async (path) => {
      const { status, headers } = await askRaw(server.url, below + path);
      expect(status).toBe(200);
      expect(compareHeaders(path, headers)).toEqual([]);
    },
  );

  it('leads on below the path, and says there in the language of the address that nothing is there', async () => {
    const former = await askRaw(server.url, `${below}/fr/propose/khotwa/`);
    expect(former.status).toBe(301);
    expect(former.headers.location).toBe(`${below}/fr/propose/associations/?id=khotwa`);
    const folder = await askRaw(server.url, `${below}/fr`);
    expect(String(folder.headers.location)).toMatch(new RegExp(`${below}/fr/$`));
    expect(String((await askRaw(server.url, `${below}/data/hsds`)).body)).toContain('"api"');
    const gone = await askRaw(server.url, `${below}/fr/nothing/`);
    expect([gone.status, String(gone.body)]).toEqual([404, '<p>introuvable</p>']);
    expect(String((await askRaw(server.url, `${below}/nothing`)).body)).toContain('not found');
  });

  it.each(['/_headers', '/_server/Caddyfile', '/.twiza-site'])('shows nobody %s', async (path) => {
    expect((await askRaw(server.url, below + path)).status).toBe(404);
  });
});
