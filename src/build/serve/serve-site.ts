import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, posix, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { freshOnEveryVisit } from '#build/headers/header-rules.ts';
import { filesForTheHost, hiddenFile } from '#build/headers/hidden-files.ts';
import { findHeaders, parseHeaders } from '#build/headers/parse-headers.ts';
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts';

export type ServedSite = { url: string; port: number; close(): Promise<void> };

const isForTheHost = new RegExp(filesForTheHost(), 'i');
const isHiddenFile = new RegExp(hiddenFile);
const compressible = /text|javascript|json|xml|wasm/i;

/**
 * Serves a built site to this machine only, the way the host does: the headers of its `_headers`
 * file, a slash put behind folders, and the 404 page in the language of the address.
 * @param options.folder the built site
 * @param options.basePath the path below which it was built to stand: `/twiza`; nothing else is there then
 * @param options.port where to listen; the next free one is taken if it is busy; 0 takes any
 * @throws when the folder holds no site
 */
export async function serveSite(options: {
  folder: string;
  port?: number;
  basePath?: string;
}): Promise<ServedSite> {
  const folder = resolve(options.folder);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build it with "npm run build".`);
  }
  const { basePath = '' } = options;
  const handler = mountBelow(basePath, createSiteHandler(folder, basePath));
  const { servers, port } = await listenOnLoopback(handler, options.port ?? 0);
  return {
    port,
    url: `http://localhost:${port}${basePath}`,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

/** Answers below a path alone, as a host that has other sites beside this one. */
function mountBelow(basePath: string, handler: RequestListener): RequestListener {
  if (!basePath) return handler;
  return (request, response) => {
    const { url = '' } = request;
    if (url === basePath) response.writeHead(301, { Location: `${basePath}/` }).end();
    else if (!url.startsWith(`${basePath}/`)) response.writeHead(404).end('No site is here.');
    else {
      request.url = url.slice(basePath.length);
      handler(request, response);
    }
  };
}

/**
 * Answers for a built site, without a server of its own.
 *
 * @param basePath what whoever calls has taken off the start of each address
 */
export function createSiteHandler(folder: string, basePath = ''): RequestListener {
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const sendCompressed = compressOnce(folder);
  // dev: the folder is read at each request, so that a new build shows without a new start.
  const sendFile = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (_, response) => sendNotFound(response),
  });

  function sendNotFound(response: ServerResponse) {
    const page = find404Page(folder, readPath(response.req));
    response.statusCode = 404;
    if (!page) {
      response.end('Not found');
      return;
    }
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.setHeader('Content-Length', statSync(page).size);
    createReadStream(page).pipe(response);
  }

  return (request, response) => {
    const path = readPath(request);
    response.setHeader('Cache-Control', freshOnEveryVisit);
    for (const [name, value] of findHeaders(rules, path)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (isTooLong(path)) {
      sendNotFound(response);
    } else if (isFolderWithoutSlash(folder, path)) {
      const query = request.url?.match(/\?.*/)?.[0] ?? '';
      response.writeHead(301, { Location: `${basePath}${encodePath(path)}/${query}` }).end();
    } else if (isHidden(path)) {
      sendNotFound(response);
    } else if (!sendCompressed(request, response, path)) {
      sendFile(request, response);
    }
  };
}

/**
 * Sends a text in brotli, and compresses it once: tests ask for the same pages again and again.
 * @returns whether it was sent; not where it is no text, not there, or the browser takes no brotli
 */
function compressOnce(folder: string) {
  const known = new Map<string, Buffer>();
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    const type = lookup(file) ?? '';
    if (!/\bbr\b/.test(String(request.headers['accept-encoding'])) || !compressible.test(type))
      return false;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return false;
    const etag = `W/"${stat.size}-${stat.mtimeMs}"`;
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return true;
    }
    const body = known.get(file + etag) ?? brotliCompressSync(readFileSync(file), { params });
    known.set(file + etag, body);
    response.writeHead(200, {
      'Content-Type': type === 'text/html' ? 'text/html;charset=utf-8' : type,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}

/**
 * The path of a request as a file has it: decoded, without dots, with one slash at its start, for
 * `//host/` must not become an address elsewhere.
 */
function readPath(request: IncomingMessage): string {
  const path = (request.url ?? '/').replace(/[?#].*/, '');
  return posix.normalize(`/${decode(path)}`.replace(/^[/\\]+/, '/'));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** No disk has a file of such a name, and says so by an error. */
function isTooLong(path: string): boolean {
  return path.length > 1000 || path.split('/').some((name) => Buffer.byteLength(name) > 255);
}

function isHidden(path: string): boolean {
  return isForTheHost.test(path) || isHiddenFile.test(path);
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
  return (
    !path.endsWith('/') && !path.includes('..') && existsSync(join(folder, path, 'index.html'))
  );
}

/** The 404 page nearest to a path: that of its first folder (its locale), or that of the site. */
function find404Page(folder: string, path: string): string | undefined {
  const first = /^\/([a-z]{2,3})\//.exec(path)?.[1];
  const candidates = [first && `${first}/404.html`, first && `${first}/404/index.html`, '404.html'];
  return candidates
    .filter((name) => name !== undefined)
    .map((name) => join(folder, name))
    .find((file) => existsSync(file));
}
