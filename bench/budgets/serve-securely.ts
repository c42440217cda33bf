import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteHandler } from '#build/serve/serve-site.ts';

export interface SecureSite {
  origin: string;
  close: () => Promise<void>;
}

/**
 * A browser reads nothing of a TLS record before the whole of it is there. Hosts begin with records that fit a packet, as do
 * Caddy (Go’s crypto/tls) and Cloudflare; Node would send 16 KB in one.
 */
const firstRecord = 1_300;

/**
 * Serves a built site as a host on the web does: HTTP/2 over TLS, texts in brotli. Its certificate is signed by
 * nobody and made for one run: browsers must be told to take it.
 *
 * @throws where there is no openssl to make it
 */
export async function serveSecurely(folder: string): Promise<SecureSite> {
  // The answers of Node’s HTTP/2 are made to be those of its HTTP/1 but for their types.
  const handler = createSiteHandler(folder) as unknown as Parameters<typeof createSecureServer>[1];
  const server = createSecureServer({ ...makeCertificate(), allowHTTP1: true }, handler);
  server.on('secureConnection', (socket) => socket.setMaxSendFragment(firstRecord));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

function makeCertificate(): { key: string; cert: string } {
  const place = mkdtempSync(join(tmpdir(), 'twiza-tls-'));
  try {
    const [key, cert] = [join(place, 'key.pem'), join(place, 'cert.pem')];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const files = ['-keyout', key, '-out', cert, '-days', '2'];
    const { status } = spawnSync('openssl', ['req', '-x509', ...curve, ...names, ...files]);
    if (status !== 0)
      throw new Error('The budgets are measured over HTTP/2, which needs openssl: install it.');
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(place, { recursive: true });
  }
}
