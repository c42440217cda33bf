/**
 * Lets pages open again without the network: from the network first, from the phone where it does
 * not answer within three seconds. It keeps nothing ahead of time but one page for each language
 * that is read, which says what there is; it never touches `/admin/`. `switch-off.ts` is its end.
 *
 * Somebody in danger may share the phone: no page of a sensitive subject is kept, and no page under an
 * address that holds typed words.
 */
import { basePath } from '#base/base-path.ts';
import { fromNetwork, NetworkError } from '#base/load-file.ts';
import { reportBug } from '#base/report-bug.ts';
import {
  cacheAddress,
  cacheNames,
  eraseMessage,
  isOutdated,
  isSensitive,
  isWhole,
  listParts,
  namesParts,
  pathOfStart,
} from './caches.ts';

interface Work extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Work {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Clients {
  claim(): Promise<void>;
  matchAll(options: { includeUncontrolled: boolean }): Promise<{ url: string }[]>;
}
declare const self: Window & { skipWaiting(): void; clients: Clients };

/** Milliseconds. A weak network that says nothing for so long is worse than what the phone has. */
const patience = 3000;
/** How many pages and how many of their parts stay, the latest. */
const most = { [cacheNames.seen]: 60, [cacheNames.parts]: 120 };

/** A worker that is let go lives on until its pages close: from here on it keeps nothing. */
let isErased = false;
/** What the worker keeps as it begins its work; it goes on while it answers. */
let beginning: Promise<unknown> = Promise.resolve();

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  // No page opens before this event is over, so it may not wait for the network.
  (event as Work).waitUntil(Promise.all([self.clients.claim(), dropOutdated()]));
  beginning = Promise.all([keepOpen().catch(reportBug), refreshStart().catch(reportBug)]);
});

self.addEventListener('message', (event) => {
  const message = event as MessageEvent & Work;
  if (message.data !== eraseMessage) return;
  isErased = true;
  message.waitUntil(eraseCaches().then(() => message.ports[0]?.postMessage(eraseMessage)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  (event as Fetching).waitUntil(beginning);
  const url = new URL(request.url);
  const pathname = url.pathname.slice(basePath.length);
  // Who keeps a province asks for it anew and keeps it by itself.
  if (request.cache === 'reload' && request.mode !== 'navigate') return;
  if (request.method !== 'GET' || isForbidden(url)) return;
  if (/^\/(_astro|fonts)\//.test(pathname)) (event as Fetching).respondWith(takePart(request));
  else if (/\/$|^\/(map|data\/associations)\//.test(pathname) || isTyped(request, pathname))
    (event as Fetching).respondWith(takePage(event as Fetching));
});

/** A part bears its content in its name: what the phone has is what the network would send. */
async function takePart(request: Request): Promise<Response> {
  // A phone whose memory is broken has the network all the same.
  const known = await caches.match(request).catch(() => undefined);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await put(cacheNames.parts, request, answer.clone());
  return answer;
}

async function takePage(event: Fetching): Promise<Response> {
  const { request } = event;
  const fresh = fromNetwork(request.url, fetch(request)).then((answer) => {
    if (isWhole(answer)) event.waitUntil(keepSeen(request, answer.clone()));
    return answer;
  });
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([fresh.catch(() => undefined), late]);
  // A host in trouble helps nobody; what the phone has may.
  if (first && first.status < 500) return first;
  const known = await findPage(request);
  const { pathname, search } = new URL(request.url);
  // As the host does, which nobody can ask now.
  if (!known && isTyped(request, pathname)) {
    const slashed = new URL(`${pathname}/${search}`, request.url);
    if (await findPage(new Request(cacheAddress(slashed.href))))
      return Response.redirect(slashed.href);
  }
  if (known) return request.mode === 'navigate' ? markCopy(known) : known;
  return fresh.catch(async (error) => {
    reportBug(error);
    const start = request.mode === 'navigate' && (await findStart(request));
    return start || Response.error();
  });
}

/** Lets a page say that it is a copy. */
async function markCopy(page: Response): Promise<Response> {
  const html = await page.text();
  return new Response(html.replace('<html', '<html data-copy'), page);
}

/** The latest that the phone has of a page, seen or kept; its words after `?` are the page’s own affair. */
async function findPage(request: Request): Promise<Response | undefined> {
  const options = { ignoreSearch: request.mode === 'navigate' };
  const names = await caches.keys();
  const copies = await Promise.all(
    names.map((cacheName) => caches.match(request, { ...options, cacheName })),
  );
  return copies.filter((copy) => copy !== undefined).sort((a, b) => dateOf(b) - dateOf(a))[0];
}

function dateOf({ headers }: Response): number {
  return Date.parse(headers.get('date') ?? '') || 0;
}

/** What there is on this phone: in the language of the address, else in one that was read. */
async function findStart(request: Request): Promise<Response | undefined> {
  const cache = await openCache(cacheNames.start);
  const pages = (await cache.keys()).filter(isPage);
  return (await caches.match(startOf(request))) ?? (pages[0] && cache.match(pages[0]));
}

async function keepSeen(request: Request, answer: Response): Promise<void> {
  const page = new Request(cacheAddress(request.url));
  const html = await answer.text();
  // What was no sensitive page when it was kept may have become one. A new answer bears no address.
  if (isSensitive(html)) await (await openCache(cacheNames.seen)).delete(page);
  else await put(cacheNames.seen, page, new Response(html, answer));
  const start = startOf(request);
  if (!(await caches.match(start))) await store(cacheNames.start, new Request(start));
}

/** The first page of all came before its worker. */
async function keepOpen(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const pages = open.filter(({ url }) => !isForbidden(new URL(url)));
  await Promise.all(
    pages.map(({ url }) => store(cacheNames.seen, new Request(cacheAddress(url))).catch(reportBug)),
  );
}

/** @throws {DOMException} `AbortError` where all was erased: opening would create the cache anew */
function openCache(name: string): Promise<Cache> {
  return isErased
    ? Promise.reject(new DOMException('All was erased.', 'AbortError'))
    : caches.open(name);
}

async function eraseCaches(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** What an older worker kept, by rules that no longer hold. */
async function dropOutdated(): Promise<void> {
  const names = (await caches.keys()).filter(isOutdated);
  await Promise.all(names.map((name) => caches.delete(name)));
}

function isForbidden({ origin, pathname }: URL): boolean {
  return (
    origin !== location.origin ||
    !pathname.startsWith(`${basePath}/`) ||
    /^\/admin(\/|$)/.test(pathname.slice(basePath.length))
  );
}

/** An address that somebody typed without its last slash. */
function isTyped({ mode }: Request, pathname: string): boolean {
  return mode === 'navigate' && /\/[^./]+$/.test(pathname);
}

function isPage({ url }: Request): boolean {
  return url.endsWith('/');
}

/**
 * A new worker comes with a new site: the page that says what there is belongs to it. The old one
 * goes once the new one has come whole.
 */
async function refreshStart(): Promise<void> {
  const cache = await openCache(cacheNames.start);
  const old = await cache.keys();
  const fresh = await Promise.all(old.filter(isPage).map((page) => store(cacheNames.start, page)));
  const needed = new Set(fresh.flat());
  await Promise.all(
    old.filter(({ url }) => !needed.has(new URL(url).pathname)).map((part) => cache.delete(part)),
  );
}

/**
 * Keeps a page with its parts, and the parts of these.
 *
 * @returns their paths
 * @throws where the network does not bring them
 */
async function store(
  name: typeof cacheNames.start | typeof cacheNames.seen,
  request: Request,
): Promise<string[]> {
  const answer = await fromNetwork(request.url, fetch(request));
  if (!isWhole(answer)) throw new NetworkError(request.url, undefined, answer.status);
  const partsIn = name === cacheNames.start ? name : cacheNames.parts;
  const { pathname } = new URL(request.url);
  const known = new Set(listParts(await answer.clone().text()));
  // A set goes on with what is added to it on the way.
  for (const path of known) {
    const part = await fromNetwork(path, fetch(path));
    if (!part.ok) continue;
    if (namesParts(path, pathname))
      for (const more of listParts(await part.clone().text())) known.add(more);
    await put(partsIn, new Request(path), part);
  }
  if (name === cacheNames.start) await put(name, request, answer);
  else await keepSeen(request, answer);
  return [pathname, ...known];
}

/** A phone without room keeps less; the page comes all the same. */
async function put(name: string, request: Request, answer: Response): Promise<void> {
  try {
    const cache = await openCache(name);
    // A page that was asked for in other words is the same page.
    await cache.delete(request, { ignoreSearch: true });
    await fromNetwork(request.url, cache.put(request, answer));
    const keys = await cache.keys();
    const spare = keys.length - (most[name as keyof typeof most] ?? keys.length);
    await Promise.all(keys.slice(0, Math.max(spare, 0)).map((key) => cache.delete(key)));
  } catch (error) {
    // A phone without room says so where somebody asks for it: on keeping a province.
    reportBug(error);
  }
}

function startOf({ url }: Request): string {
  return pathOfStart(new URL(url).pathname);
}
