/**
 * Puts a load on a built site that nginx serves with the settings of its build, on this machine alone: how
 * many answers a second, whether any is other than 200, whether the server grows.
 * `TWIZA_COMPRESS=yes npm run build && npm run bench:load`
 */
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '#build/tools.ts';
import { locales } from '#model/locales.ts';
import { findServer, startNginx } from '#testing/web-servers.ts';
import { orUsage } from '../scripts/shared/read-options.ts';
import { judgeLoad, type LoadRun, leastRequests } from './load/judge-load.ts';
import { runWrk } from './load/run-wrk.ts';

const usage = `npm run bench:load -- [--site dist] [--seconds 30] [--connections 64,512] [--write]

  --write    keep the figures in docs/load.md`;
const options = {
  site: { type: 'string', default: 'dist' },
  seconds: { type: 'string', default: '30' },
  connections: { type: 'string', default: '64,512' },
  write: { type: 'boolean', default: false },
} as const;
const { values } = orUsage(usage, () => parseArgs({ options }));
/** Others who work on the machine make it slower; answers, and what the server needs, are as they are. */
const busy = loadavg()[0]?.toFixed(1);
const site = resolve(values.site);
const seconds = Number(values.seconds);
const connections = values.connections.split(',').map(Number);
const [nginx, wrk] = [findServer('nginx'), findServer('wrk')];
if (![seconds, ...connections].every((each) => Number.isInteger(each) && each > 1)) fail(usage);
else if (!nginx || !wrk) fail('The load needs nginx and wrk. Debian: apt-get install nginx wrk');
else if (!existsSync(join(site, '_server/nginx-server.conf')))
  fail(`There is no built site in ${site}. Build it with “npm run build”.`);
else await measure(nginx, wrk);

async function measure(nginx: string, wrk: string): Promise<void> {
  const paths = listPaths();
  const server = await startNginx(nginx, site);
  const runs: LoadRun[] = [];
  try {
    // Before it is measured, what is on the disk comes to memory, and each worker has its room.
    await runWrk(wrk, server, { seconds: 3, connections: Math.max(...connections), paths });
    for (const each of connections)
      runs.push(await runWrk(wrk, server, { seconds, connections: each, paths }));
  } finally {
    await server.close();
  }
  const table = writeTable(runs, paths.length);
  console.log(table);
  if (values.write) writeFileSync(join(root, 'docs/load.md'), table);
  const problems = runs.flatMap(judgeLoad);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** Pages, and what pages load. */
function listPaths(): string[] {
  const pages = globSync(`{${locales.join()}}/**/index.html`, { cwd: site })
    .filter((file) => !/^[a-z]+\/404\//.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  const parts = globSync('{_astro,fonts}/*.{js,css,woff2}', { cwd: site }).map(
    (file) => `/${file}`,
  );
  const data = globSync('*/{finder,map}/**/*.json', { cwd: site }).map((file) => `/${file}`);
  return [...pages, ...parts, ...data].sort((a, b) => hash(a) - hash(b)).map(encodeURI);
}

/** The same order each time, which is not that of folders. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

function writeTable(runs: readonly LoadRun[], paths: number): string {
  const rows = runs.map((run) => {
    const mb = (bytes = 0) => (bytes / 1024 ** 2).toFixed(1);
    const [first, last] = [run.memory[0], run.memory.at(-1)];
    const statuses = Object.entries(run.statuses).map(([status, count]) => `${status}: ${count}`);
    return `| ${run.connections} | ${Math.round(run.requests / run.seconds)} | ${run.median} | ${run.slowest} | ${statuses.join(', ')} | ${run.broken} | ${mb(first)} → ${mb(last)} |`;
  });
  const day = new Date().toISOString().slice(0, 10);
  return `# Under load

nginx with the settings that a build writes (${'`_server/`'}), and ${'`wrk`'} beside it on the same machine, which takes about half of
it. Every page and what pages load is asked for in turn, ${paths} addresses, with ${'`Accept-Encoding: br, gzip`'}.

${'```sh'}
TWIZA_COMPRESS=yes npm run build && npm run bench:load -- --write
${'```'}

Measured on ${day}: ${availableParallelism()} cores, ${seconds} seconds each; before it began ${busy} other programs wanted a core. It fails for any answer but 200, for fewer than ${leastRequests} a
second, and where the server grows by 8 MB.

| connections | answers a second | median, ms | 99 of 100, ms | statuses | broken | memory, MB |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
