import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { writeEditor } from './write-editor.ts';

interface Developed {
  /** Where the editor is written; what was there is replaced. */
  folder: string;
  /** The content that it shows. */
  source: string;
  /** Writes the editor; a test hands over its own. */
  write?: typeof writeEditor;
  sayError: (message: string) => void;
}

/**
 * Serves the editor below `/admin` while the site is developed: it is written anew at each visit of its
 * page, and bundled only if its code has changed. It saves in the memory of the page, so that nothing
 * that is tried out lands in a file.
 *
 * @returns a handler for connect, which takes the part of the address after `/admin`
 */
export function developEditor({ folder, source, write = writeEditor, sayError }: Developed) {
  const sendFile = sirv(folder, { dev: true });
  let writing: Promise<void> | undefined;

  async function writeAnew(): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    await write({ folder, source, backend: () => ({ name: 'test-repo' }) });
  }

  return async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    if (path !== '/') return sendFile(request, response, next);
    // Below relative addresses of scripts, a page without its slash would look for them elsewhere.
    if (!/^\/admin\//.test((request as { originalUrl?: string }).originalUrl ?? '')) {
      response.writeHead(301, { Location: '/admin/' }).end();
      return;
    }
    try {
      writing ??= writeAnew();
      await writing;
      sendFile(request, response, next);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      sayError(message);
      response.writeHead(500, { 'Content-Type': 'text/plain;charset=utf-8' }).end(message);
    } finally {
      writing = undefined;
    }
  };
}
