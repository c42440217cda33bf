import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { attachmentsAddress } from '#directory/addresses.ts';
import type { Resource } from '#model/resources.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readCollection } from '#records/read-content.ts';
import { readAttachedFile } from './attached-files.ts';

/**
 * The files that resources name, for every language one: written at the end of a build, read from the
 * content while the site is developed. A file has no slash at its end, so that it can be no route of Astro.
 */
export function attachedFiles(): AstroIntegration {
  return {
    name: 'twiza-attached-files',
    hooks: {
      'astro:build:done': ({ dir }) => writeAttachedFiles(fileURLToPath(dir)),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, id = '', name = ''] =
            /^\/files\/resources\/([a-z0-9-]+)\/([a-z0-9.-]+)$/.exec(request.url ?? '') ?? [];
          if (!name) return next();
          readAttachedFile(id, name).then((bytes) => response.end(bytes), next);
        });
      },
    },
  };
}

/** @throws for a file that is missing or may not stay: a link of the site would lead nowhere */
export async function writeAttachedFiles(site: string): Promise<void> {
  const records = await readCollection(contentFolder(), 'resources');
  for (const { id, record } of records)
    for (const { file } of (record as Resource | undefined)?.files ?? []) {
      const path = join(site, attachmentsAddress, id, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await readAttachedFile(id, file));
    }
}
