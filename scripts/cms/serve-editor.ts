import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import decapServer from 'decap-server/dist/middlewares.js';
import express from 'express';
import { writeEditor } from '#cms/build/write-editor.ts';
import { readContent } from '#files/read-content.ts';
import { closeServer, listenOnLoopback } from '../listen-on-loopback.ts';
import { createSiteHandler, type ServedSite } from '../serve-site.ts';
import { root } from '../tools.ts';
import type { Clone } from './prepare-clone.ts';

interface Served {
  clone: Clone;
  /** Where the pages of the editor are written. */
  folder: string;
  /** Where to listen; the next free one is taken if it is busy; 0 takes any. */
  port: number;
}

/**
 * Serves the editor of a clone to this machine only: its pages, and under `/api/` Decap’s own server
 * in git mode, so that both have one address and one policy.
 *
 * @throws when the content of the clone cannot be read
 */
export async function serveEditor({ clone, folder, port }: Served): Promise<ServedSite> {
  const source = join(clone.folder, 'content');
  const { records } = await readContent(source);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeEditor({
    folder: join(folder, 'admin'),
    source,
    backend: () => ({ name: 'proxy', proxy_url: '/api/v1', branch: clone.branch }),
    records,
  });
  for (const name of ['icon.svg', '_headers'])
    await cp(join(root, 'public', name), join(folder, name));
  await writeFile(
    join(folder, 'index.html'),
    '<meta http-equiv="refresh" content="0;url=/admin/">',
  );

  const site = createSiteHandler(folder);
  const git = express();
  process.env.GIT_REPO_DIRECTORY = clone.folder;
  await decapServer.registerLocalGit(git, { logLevel: 'error' });
  const { servers, port: taken } = await listenOnLoopback((request, response) => {
    if (request.url?.startsWith('/api/')) git(request, response);
    else site(request, response);
  }, port);
  return {
    port: taken,
    url: `http://localhost:${taken}`,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}
