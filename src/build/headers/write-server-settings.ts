import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFiles } from './compress-files.ts';
import { listFileTypes } from './file-types.ts';
import { settingsFolder } from './hidden-files.ts';
import { listSiteFiles } from './list-site-files.ts';
import { type HeaderRule, parseHeaders } from './parse-headers.ts';
import { redirects } from './redirects.ts';
import { moveBelow } from './server-settings.ts';
import { writeCaddy } from './write-caddy.ts';
import { writeNginx } from './write-nginx.ts';

interface Wanted {
  /** What these say of an address takes the place of what `_headers` says: nginx and Caddy join nothing. */
  overriding: readonly HeaderRule[];
  /** Each text is written compressed, too, for servers that send such files as they are. */
  isCompressed: boolean;
  /** The path below which the site stands: `/twiza`; empty at the root. */
  basePath: string;
}

/** At the end of a build: the settings of nginx and Caddy for this site, in its folder `_server/`. */
export function serverSettings(wanted: Wanted): AstroIntegration {
  return {
    name: 'twiza-server-settings',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeServerSettings(folder, wanted.overriding, wanted.basePath);
        if (wanted.isCompressed) await compressFiles(folder);
      },
    },
  };
}

/**
 * @param folder of a site with its `_headers`
 * @param basePath the path below which it stands; it is then the last part of the folder’s own path, too
 */
export async function writeServerSettings(
  folder: string,
  overriding: readonly HeaderRule[],
  basePath = '',
): Promise<void> {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'));
  const types = listFileTypes(await listSiteFiles(folder));
  const settings = moveBelow({ rules: [...rules, ...overriding], redirects, types, basePath });
  const { http, server } = writeNginx(settings);
  const written = {
    'nginx-http.conf': http,
    'nginx-server.conf': server,
    Caddyfile: writeCaddy(settings),
  };
  await mkdir(join(folder, settingsFolder), { recursive: true });
  for (const [name, text] of Object.entries(written))
    await writeFile(join(folder, settingsFolder, name), text);
}
