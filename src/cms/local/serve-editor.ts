import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseForeign } from '#build/output/check-output.ts';
import { closeServer, listenOnLoopback } from '#build/serve/listen-on-loopback.ts';
import { createSiteHandler, type ServedSite } from '#build/serve/serve-site.ts';
import { root } from '#build/tools.ts';
import { writeEditor } from '#cms/build/write-editor.ts';
import { readContent } from '#records/read-content.ts';
import { createEditorHandler } from './editor-handler.ts';
import type { Clone } from './prepare-clone.ts';

interface Served {
  clone: Clone;
  /** Where the pages of the editor are written. */
  folder: string;
  /** Where to listen; the next free one is taken if it is busy; 0 takes any. */
  port: number;
}

export interface ServedEditor extends ServedSite {
  /** Where to open it, with the key of this session: who has not read it here has no say. */
  address: string;
}

/** Files that it has in common with the site. */
const shared = ['icon.svg', '_headers'];

/**
 * Serves the editor of a clone to this machine only: its pages, and under `/api/` Decap’s own server
 * in git mode, so that both have one address and one policy.
 *
 * @throws when the content of the clone cannot be read, or the folder holds something else
 */
export async function serveEditor({ clone, folder, port }: Served): Promise<ServedEditor> {
  const source = join(clone.folder, 'content');
  const { records } = await readContent(source);
  const foreign = existsSync(folder)
    ? readdirSync(folder).find((name) => !['admin', 'index.html', ...shared].includes(name))
    : undefined;
  refuseForeign({ path: folder, option: '--folder' }, foreign);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeEditor({
    folder: join(folder, 'admin'),
    source,
    backend: () => ({ name: 'proxy', proxy_url: '/api/v1', branch: clone.branch }),
    records,
  });
  for (const name of shared) await cp(join(root, 'public', name), join(folder, name));
  await writeFile(
    join(folder, 'index.html'),
    '<meta http-equiv="refresh" content="0;url=/admin/">',
  );

  const key = randomBytes(24).toString('base64url');
  const handler = await createEditorHandler({ clone, site: createSiteHandler(folder), key });
  const { servers, port: taken } = await listenOnLoopback(handler, port);
  const url = `http://localhost:${taken}`;
  return {
    port: taken,
    url,
    address: `${url}/admin/?key=${key}`,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}
