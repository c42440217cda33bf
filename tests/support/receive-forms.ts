import { buffer } from 'node:stream/consumers';
import { closeServer, listenOnLoopback } from '#build/serve/listen-on-loopback.ts';

export interface Received {
  /** Where it was sent, and how it was written. */
  path: string;
  type: string;
  body: string;
}

/** Where the mail that a form would write ends up here. */
const mailbox = '/mailbox/';

/**
 * Serves a built site as a host that takes forms would: what is sent is kept, and the page under the
 * same address answers. A form that opens a mail program is led to a box of ours, so that a test sees
 * what a browser writes into the mail.
 */
export async function receiveForms(site: string) {
  const received: Received[] = [];
  const { servers, port } = await listenOnLoopback(async (request, response) => {
    const path = request.url ?? '/';
    if (request.method === 'POST') {
      const body = (await buffer(request)).toString();
      received.push({ path, type: request.headers['content-type'] ?? '', body });
    }
    const found = await fetch(new URL(path === mailbox ? '/404.html' : path, site));
    const type = found.headers.get('content-type') ?? '';
    const content = Buffer.from(await found.arrayBuffer());
    const isPage = type.includes('html');
    response.writeHead(found.status, { 'content-type': type });
    response.end(
      isPage
        ? content
            .toString()
            .replace(/ formaction="mailto:[^"]*"/gi, '')
            .replace(/<form (?=[^>]*"text\/plain")/g, `<form action="${mailbox}" `)
        : content,
    );
  }, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () => Promise.all(servers.map(closeServer)),
  };
}
