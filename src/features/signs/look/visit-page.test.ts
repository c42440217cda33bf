import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHostQueue } from './host-queue.ts';
import { createVisitor } from './visit-page.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the running test answers, and what it was asked. */
let answer: Handler = () => {};
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  answer(request, response);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const say =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end();

/** @param pages what is answered at each path; robots.txt is none unless it is named */
async function visit(path: string, pages: Record<string, Handler>, limit?: () => AbortSignal) {
  asked = [];
  answer = (request, response) =>
    (pages[`${request.method} ${request.url}`] ?? pages[request.url ?? ''] ?? say(404))(
      request,
      response,
    );
  const visitPage = createVisitor({
    userAgent: 'Twiza/1 (+https://twiza.example/)',
    robotName: 'Twiza',
    limit: limit ?? (() => new AbortController().signal),
    askHost: createHostQueue({ mostHosts: 6, pause: async () => {} }),
  });
  return visitPage(path.startsWith('/') ? origin + path : path);
}

describe('a visit', () => {
  it.each([
    [200, ['HEAD']],
    [404, ['HEAD', 'GET']],
    [410, ['HEAD', 'GET']],
    [429, ['HEAD']],
    [503, ['HEAD', 'GET']],
  ])('tells of %d', async (status, methods) => {
    expect(await visit('/', { '/': say(status) })).toEqual({ status });
    expect(asked).toEqual(['GET /robots.txt', ...methods.map((method) => `${method} /`)]);
  });

  it.each([403, 405, 501])('asks again where HEAD is answered with %d', async (status) => {
    const pages = { 'HEAD /': say(status), 'GET /': say(200) };
    expect(await visit('/', pages)).toEqual({ status: 200 });
  });

  it('says who it is, and where one reads of it', async () => {
    const agents: unknown[] = [];
    await visit('/', {
      '/': ({ headers }, response) => {
        agents.push(headers['user-agent']);
        response.end();
      },
    });
    expect(agents).toEqual(['Twiza/1 (+https://twiza.example/)']);
  });

  it('stays away where robots.txt asks it to', async () => {
    const robots: Handler = (_, response) =>
      response.end('User-agent: *\nDisallow: /private\n\nUser-agent: other\nDisallow: /\n');
    const pages = { '/robots.txt': robots, '/': say(200), '/private': say(200) };
    expect(await visit('/private', pages)).toEqual({ robots: true });
    expect(asked).toEqual(['GET /robots.txt']);
    expect(await visit('/', pages)).toEqual({ status: 200 });
  });

  it('obeys what is said to it by its name', async () => {
    const robots: Handler = (_, response) =>
      response.end('User-agent: *\nAllow: /\n\nUser-agent: twiza\nDisallow: /\n');
    expect(await visit('/', { '/robots.txt': robots, '/': say(200) })).toEqual({ robots: true });
  });

  it('asks for nothing else where the rules cannot be read', async () => {
    expect(await visit('/', { '/robots.txt': say(500), '/': say(200) })).toEqual({
      error: 'HTTP_500',
    });
    expect(asked).toEqual(['GET /robots.txt']);
  });

  it('follows a redirection within the site', async () => {
    const pages = { '/': say(301, { location: '/fr/' }), '/fr/': say(200) };
    expect(await visit('/', pages)).toEqual({ status: 200 });
  });

  it('does not follow one to another site, but names it', async () => {
    const leads = 'https://www.hugedomains.com/offer';
    expect(await visit('/', { '/': say(302, { location: leads }) })).toEqual({ leads });
  });

  it('gives up where redirections have no end', async () => {
    expect(await visit('/', { '/': say(302, { location: '/' }) })).toEqual({
      error: 'TOO_MANY_REDIRECTS',
    });
    expect(asked.length).toBeLessThan(10);
  });

  it('gives up where no answer comes', async () => {
    const clock = new AbortController();
    const slow: Handler = () => clock.abort(new DOMException('too long', 'TimeoutError'));
    const signal = () => clock.signal;
    expect(await visit('/', { '/': slow }, signal)).toEqual({ error: 'TIMEOUT' });
  });

  it('names a connection that is refused', async () => {
    const free = createServer();
    await new Promise<void>((listening) => free.listen(0, '127.0.0.1', listening));
    const { port } = free.address() as AddressInfo;
    await new Promise((closed) => free.close(closed));
    expect(await visit(`http://127.0.0.1:${port}/`, {})).toEqual({ error: 'ECONNREFUSED' });
  });
});
