/**
 * As much of GitHub as the editor uses, over real bare repositories: forks, branches, commits, pull
 * requests, merges, protection of `main`, and the relay through which people sign in. Every exchange
 * is held against GitHub's own description of its API.
 *
 * It does not know: scopes and rates, teams and reviews, checks and previews (there are none), pages
 * of a list (all comes at once), renamed files, GraphQL, and the delay after which GitHub has a fork.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type GithubAnswer, notFound } from './answer.ts';
import { checkExchange } from './check-exchange.ts';
import type { GithubNetwork } from './network.ts';
import { findRoute } from './routes.ts';

export interface FakeGitHub {
  /** Root of the API and of the relay. */
  url: string;
  /** What GitHub's description does not allow, or what the fake does not know. */
  faults: string[];
  /** Whoever signs in from now on is this person. */
  signInAs: (login: string) => void;
  close: () => Promise<void>;
}

export async function serveGitHub(network: GithubNetwork): Promise<FakeGitHub> {
  let person = '';
  const faults: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      faults.push(String(error.stack));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    const [path = '', search = ''] = (request.url ?? '').split('?');
    if (path === '/auth') return sendPage(response, writeSignIn(person));
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*, authorization');
    response.setHeader('access-control-allow-methods', '*');
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    const route = findRoute(method, path);
    const query = new URLSearchParams(search);
    // The editor adds the time to what it does not want from a cache.
    query.delete('ts');
    if (!route) {
      faults.push(`${method} ${path}: not known to the fake`);
      return send(response, notFound);
    }
    const sent = await text(request);
    const body = sent ? JSON.parse(sent) : undefined;
    const login = request.headers.authorization?.replace(/^token token-of-/, '');
    const given = route.answer(network, { login, params: route.params, query, body: body ?? {} });
    const exchange = { operation: route.operation, query, request: body, response: given.body };
    faults.push(...checkExchange({ ...exchange, status: given.status }));
    send(response, given);
  }

  return {
    url: `http://127.0.0.1:${port}`,
    faults,
    signInAs: (login) => {
      person = login;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, body }: GithubAnswer): void {
  const type = { 'content-type': 'application/json; charset=utf-8' };
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, type).end(JSON.stringify(body));
}

function sendPage(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
}

/** The page of a relay, after somebody has signed in: it hands the token to the window that opened it. */
function writeSignIn(login: string): string {
  const told = JSON.stringify({ token: `token-of-${login}`, provider: 'github' });
  return `<!doctype html><title>Sign in</title><link rel="icon" href="data:,"><script>
    addEventListener('message', ({ origin }) => {
      opener.postMessage('authorization:github:success:${told}', origin);
    });
    opener.postMessage('authorizing:github', '*');
  </script>`;
}
