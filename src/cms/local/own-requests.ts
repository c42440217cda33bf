import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The names by which this machine calls itself. Any other leads here by a trick with names. */
const ownNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a request asks for this server under a name of its own. A page elsewhere can let its own
 * name lead to this machine, and would then read what is served here as if it were its own.
 */
export function hasOwnHost({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  const names = ownNames.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  return names.includes(headers.host?.toLowerCase() ?? '');
}

/** Whether an order comes from a page of this server, or from no page at all. */
export function hasOwnOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  const isOwnPage = origin === undefined || origin === `http://${host}`;
  return isOwnPage && (site === undefined || site === 'same-origin');
}

/** Whether it has the key of this session, which only the terminal knows. */
export function hasKey({ url = '' }: IncomingMessage, key: string): boolean {
  const given = Buffer.from(new URLSearchParams(url.split('?')[1]).get('key') ?? '');
  const right = Buffer.from(key);
  return given.length === right.length && timingSafeEqual(given, right);
}
