import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { hasKey, hasOwnOrigin } from './own-requests.ts';
import { RequestRefused, readEditorRequest } from './read-editor-request.ts';

interface Guarded {
  /** Decap’s own server. */
  git: RequestListener;
  /** The copy of the repository that is edited, and its branch. */
  clone: { folder: string; branch: string };
  key: string;
}

/** Bytes. The longest page has some ten thousand. */
const mostBytes = 2_000_000;

/** Hands on to Decap’s server what a page of ours asks of it, and nothing else. */
export function answerEditorRequests({ git, clone, key }: Guarded) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, error: string) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ error }));
    if (!/^\/api\/v1(\?|$)/.test(request.url ?? '')) return void refuse(404, 'Not found.');
    if (!hasOwnOrigin(request))
      return void refuse(403, 'The editor takes orders from its own pages only.');
    if (!hasKey(request, key))
      return void refuse(403, 'Open the editor by the address that its terminal shows.');
    if (request.method !== 'POST') return void refuse(405, 'The editor is asked with POST.');
    if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? ''))
      return void refuse(415, 'The editor is asked in JSON.');
    const text = await readText(request);
    if (text === undefined) return void refuse(413, 'That is more than any record holds.');
    try {
      const body = readEditorRequest(JSON.parse(text), clone.folder, clone.branch);
      // By `_body` Express knows that somebody else has read it.
      git(Object.assign(request, { body, _body: true }), response);
    } catch (error) {
      if (error instanceof RequestRefused) return void refuse(403, error.message);
      refuse(400, 'The editor cannot read what it is asked.');
    }
  };
}

/** @returns nothing when it is too long; read to its end all the same, or the connection would end before the answer */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks).toString();
}
