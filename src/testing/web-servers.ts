import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WebServer {
  /** `http://127.0.0.1:40123` */
  url: string;
  /** Of its first process. */
  id: number;
  close: () => Promise<void>;
}

const places = ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
const brotliOfNginx = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Where Debian has no nginx module, brotli is Caddy's alone. */
export const hasNginxBrotli = existsSync(brotliOfNginx);

/**
 * The program of a web server; a superuser on Debian, as tests on a fresh machine are, gets it installed.
 *
 * @returns undefined where it is not there and cannot be installed: tests then skip, and say so
 */
export function findServer(name: 'nginx' | 'caddy' | 'wrk'): string | undefined {
  const find = () => places.map((place) => join(place, name)).find((path) => existsSync(path));
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`Installing ${name} to test with …\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = ['install', '-y', '--no-install-recommends', name];
    spawnSync('apt-get', options, { env, stdio: 'ignore' });
  }
  const installed = find();
  if (!installed)
    process.stderr.write(`Skipped: there is no ${name}. Debian: apt-get install ${name}\n`);
  return installed;
}

/**
 * Serves a built site by nginx with the settings that its build wrote.
 *
 * @param root the folder of the host, where the site stands below a path
 */
export async function startNginx(program: string, site: string, root = site): Promise<WebServer> {
  const port = await findPort();
  const scratch = mkdtempSync(join(tmpdir(), 'twiza-nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(scratch, name)};`,
  );
  const settings = `${hasNginxBrotli ? `load_module ${brotliOfNginx};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${join(scratch, 'nginx.pid')};
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
${temporary.join('\n')}
  include "${join(site, '_server/nginx-http.conf')}";
  server {
    listen 127.0.0.1:${port};
    root "${root}";
    include "${join(site, '_server/nginx-server.conf')}";
    ${hasNginxBrotli ? 'brotli_static on;' : ''}
  }
}
`;
  writeFileSync(join(scratch, 'nginx.conf'), settings);
  return start(port, scratch, program, ['-p', scratch, '-c', join(scratch, 'nginx.conf')]);
}

/** The same by Caddy. */
export async function startCaddy(program: string, site: string, root = site): Promise<WebServer> {
  const port = await findPort();
  const scratch = mkdtempSync(join(tmpdir(), 'twiza-caddy-'));
  const settings = `{
	admin off
	auto_https off
}
import "${join(site, '_server/Caddyfile')}"
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * "${root}"
	import twiza
}
`;
  writeFileSync(join(scratch, 'Caddyfile'), settings);
  const options = ['run', '--config', join(scratch, 'Caddyfile'), '--adapter', 'caddyfile'];
  return start(port, scratch, program, options);
}

async function start(
  port: number,
  scratch: string,
  program: string,
  options: string[],
): Promise<WebServer> {
  mkdirSync(join(scratch, 'home'), { recursive: true });
  const home = join(scratch, 'home');
  const child = spawn(program, options, {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk) => printed.push(chunk));
  child.stderr.on('data', (chunk) => printed.push(chunk));
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${program} does not start:\n${Buffer.concat(printed)}`);
  }
  return { url, id: child.pid ?? -1, close: () => end(child, scratch) };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => new Promise((resolve) => setTimeout(() => resolve(false), 50)),
  );
}

function end(child: ChildProcess, scratch: string): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => {
      rmSync(scratch, { recursive: true, force: true });
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** A port that is free now. */
function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
