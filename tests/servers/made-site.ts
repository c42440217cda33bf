import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressFiles } from '#build/headers/compress-files.ts';
import { freshOnEveryVisit, headerRules } from '#build/headers/header-rules.ts';
import { findHeaders, parseHeaders } from '#build/headers/parse-headers.ts';
import { writeHeadersFile } from '#build/headers/write-hosts.ts';
import { writeServerSettings } from '#build/headers/write-server-settings.ts';
import { framedLists } from '#features/embed/frame-policy.ts';
import { findServer, hasNginxBrotli, startCaddy, startNginx } from '#testing/web-servers.ts';

const long = 'words that repeat themselves, '.repeat(400);
/** A site in small: a file of each kind. */
export const madeFiles: Record<string, string> = {
  'index.html': '<p>home</p>',
  '404.html': '<p>not found</p>',
  'fr/index.html': `<p>accueil ${long}</p>`,
  'fr/404/index.html': '<p>introuvable</p>',
  'ar/404/index.html': '<p>غير موجود</p>',
  'fr/associations/khotwa/index.html': '<p>khotwa</p>',
  'fr/help/shelter/safi/index.html': '<p>shelter</p>',
  'fr/embed/provinces/safi/index.html': '<p>list</p>',
  'fr/embed/badge.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'fr/propose/associations/index.html': '<p>form</p>',
  'fr/manifest.webmanifest': '{}',
  '_astro/a.js': `export const a = "${long}";`,
  'fonts/a.woff2': 'woff2',
  'fr/finder/1f/start.json': '{}',
  'fr/map/start.json': '{}',
  'admin/index.html': '<p>editor</p>',
  'files/resources/a/b.pdf': '%PDF-1.7',
  'data/all.csv': 'id,name\n1,أمل\n',
  'data/hsds/index.json': '{"api":true}',
  'data/hsds/services.json': '{"page":1}',
  'data/hsds/services/page-2.json': '{"page":2}',
  'data/hsds/services/a-1.json': '{"id":"a-1"}',
  'صفحة/index.html': '<p>صفحة</p>',
  '.well-known/security.txt': 'Contact: https://a.example/',
  '.twiza-site': '{}',
  'fr/.draft': 'draft',
};
const written = `${writeHeadersFile(headerRules)}\n/:locale/help/shelter/*\n  Cache-Control: no-store\n`;

/** The servers of this machine, what starts each, and whether it sends brotli. */
export const webServers = [
  ['nginx', findServer('nginx'), startNginx, hasNginxBrotli],
  ['caddy', findServer('caddy'), startCaddy, true],
] as const;

/**
 * Writes that site with the settings of servers.
 *
 * @param path of the host below which it stands: `/twiza`
 * @returns the folder of the host
 */
export async function writeMadeSite(path = ''): Promise<string> {
  const host = mkdtempSync(join(tmpdir(), 'twiza servers '));
  const site = join(host, path);
  for (const [name, text] of Object.entries({ ...madeFiles, _headers: written })) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  await writeServerSettings(site, [framedLists], path);
  await compressFiles(site);
  return host;
}

/** What an answer says otherwise than the table. */
export function compareHeaders(path: string, sent: IncomingMessage['headers']): string[] {
  const expected = findHeaders(parseHeaders(written), path);
  if (!expected.has('Cache-Control')) expected.set('Cache-Control', freshOnEveryVisit);
  const names = new Set(headerRules.flatMap(({ headers }) => headers.map(([name]) => name)));
  return [...names.union(new Set(expected.keys()))].flatMap((name) => {
    const [value, wanted] = [sent[name.toLowerCase()], expected.get(name)];
    return value === wanted ? [] : [`${name}: ${value}, not ${wanted}`];
  });
}

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Sends a path as it is, where `fetch` would resolve its dots, and leaves the answer as it came. */
export function askRaw(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const asked = { host: '127.0.0.1', port, path, headers, method, agent: false };
    request(asked, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}
