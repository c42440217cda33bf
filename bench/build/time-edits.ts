import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { nameTool, root, toolEnvironment } from '#build/tools.ts';

/** Seconds of each attempt, in order. */
export type Attempts = number[];

/** Milliseconds after which a page that has not changed is given up. */
const patience = 600_000;

/** How long `npm run check -- <file>` takes, each time after a change of that file. */
export async function timeChecks(content: string, file: string, times: number): Promise<Attempts> {
  const attempts: Attempts = [];
  for (let attempt = 0; attempt < times; attempt++) {
    rename(file, `Contrôle ${attempt}`);
    const began = performance.now();
    const child = spawn(process.execPath, ['scripts/commands/check.ts', file], {
      cwd: root,
      env: { ...toolEnvironment, TWIZA_CONTENT: content },
      stdio: 'ignore',
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`npm run check refuses ${file}.`);
    attempts.push(secondsSince(began));
  }
  return attempts;
}

/**
 * How long it takes until the page of a record shows an edit in development.
 *
 * @returns seconds until the server first shows the page, then of each edit
 */
export async function timeDevelopment(
  { content, out, file, path }: { content: string; out: string; file: string; path: string },
  times: number,
): Promise<{ first: number; edits: Attempts }> {
  const port = await findPort();
  const address = `http://127.0.0.1:${port}${path}`;
  const [command, ...args] = nameTool('astro');
  // Somebody may develop here meanwhile.
  args.push('dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port));
  const began = performance.now();
  const server = spawn(command, args, {
    cwd: root,
    env: { ...toolEnvironment, TWIZA_CONTENT: content, TWIZA_OUT: out },
    stdio: 'ignore',
  });
  try {
    await waitFor(address, '</html>', server);
    const first = secondsSince(began);
    const edits: Attempts = [];
    for (let attempt = 0; attempt < times; attempt++) {
      const name = `Changement ${attempt}`;
      const edited = performance.now();
      rename(file, name);
      await waitFor(address, `${name}</h1>`, server);
      edits.push(secondsSince(edited));
    }
    return { first, edits };
  } finally {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill()) await ended;
  }
}

/** Changes the French name of a record as somebody would in an editor of texts. */
function rename(file: string, name: string): void {
  const text = readFileSync(file, 'utf8');
  const renamed = text.replace(/^( {2}fr: ).*$/m, `$1${name}`);
  if (renamed === text) throw new Error(`${file} has no French name.`);
  writeFileSync(file, renamed);
}

async function waitFor(address: string, wanted: string, server: ChildProcess): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < patience) {
    if (server.exitCode !== null) throw new Error('The server for development ended.');
    const page = await fetch(address)
      .then((response) => response.text())
      .catch(() => '');
    if (page.includes(wanted)) return;
    await setTimeout(50);
  }
  throw new Error(`${address} does not show “${wanted}” after ${patience / 1000} s.`);
}

/** A port that nobody listens to. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1000;
}
