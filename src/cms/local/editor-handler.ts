import type { RequestListener } from 'node:http';
import decapServer from 'decap-server/dist/middlewares.js';
import express from 'express';
import { answerEditorRequests } from './answer-editor-requests.ts';
import { hasOwnHost } from './own-requests.ts';

interface Parts {
  clone: { folder: string; branch: string };
  /** Answers for the pages of the editor. */
  site: RequestListener;
  key: string;
}

/** Answers for the editor: its pages, and below `/api/` Decap’s own server, for those with the key. */
export async function createEditorHandler({ clone, site, key }: Parts): Promise<RequestListener> {
  const git = express();
  process.env.GIT_REPO_DIRECTORY = clone.folder;
  await decapServer.registerLocalGit(git, { logLevel: 'error' });
  const answer = answerEditorRequests({ git, clone, key });
  return (request, response) => {
    if (!hasOwnHost(request))
      response.writeHead(403, { 'Content-Type': 'text/plain' }).end('The editor is on localhost.');
    else if (request.url?.startsWith('/api/'))
      answer(request, response).catch(() => response.destroy());
    else site(request, response);
  };
}
