import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { WebServer } from '#testing/web-servers.ts';
import type { LoadRun } from './judge-load.ts';

interface Load {
  seconds: number;
  connections: number;
  /** Asked for one after the other, by each thread from another place on. */
  paths: readonly string[];
}

/** Counts answers by status, which `wrk` itself does not. */
const script = `
local paths = {}
for line in io.lines(os.getenv("TWIZA_PATHS")) do paths[#paths + 1] = line end
local threads = {}
function setup(thread)
  thread:set("at", #threads * 7919)
  table.insert(threads, thread)
end
function init() statuses = {} end
function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1], { ["Accept-Encoding"] = "gzip, deflate, br" })
end
function response(status) statuses[status] = (statuses[status] or 0) + 1 end
function done(summary, latency)
  local all = {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("statuses")) do all[status] = (all[status] or 0) + count end
  end
  local parts = {}
  for status, count in pairs(all) do parts[#parts + 1] = string.format('"%d":%d', status, count) end
  local e = summary.errors
  io.write(string.format('\\nTWIZA{"requests":%d,"seconds":%.3f,"median":%.2f,"slowest":%.2f,"broken":%d,"statuses":{%s}}\\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    e.connect + e.read + e.write + e.timeout, table.concat(parts, ",")))
end
`;

/** Puts a load on a server and watches its memory. */
export async function runWrk(program: string, server: WebServer, load: Load): Promise<LoadRun> {
  const scratch = mkdtempSync(join(tmpdir(), 'twiza-load-'));
  writeFileSync(join(scratch, 'walk.lua'), script);
  writeFileSync(join(scratch, 'paths'), `${load.paths.join('\n')}\n`);
  const { seconds, connections } = load;
  const options = ['-t2', `-c${connections}`, `-d${seconds}s`, '-s', join(scratch, 'walk.lua')];
  const env = { ...process.env, TWIZA_PATHS: join(scratch, 'paths') };
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(readMemory(server.id)), 1000);
  const child = spawn(program, [...options, server.url], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  clearInterval(watch);
  rmSync(scratch, { recursive: true });
  const [, told] = /TWIZA(\{.*\})/.exec(said) ?? [];
  if (!told) throw new Error(`wrk ended without a word: ${said}${errors}`);
  return { ...JSON.parse(told), connections, memory };
}

/** Bytes that a program and those that it started have resident. */
function readMemory(id: number): number {
  return [id, ...listChildren(id)].reduce((sum, each) => sum + readResident(each), 0);
}

function listChildren(id: number): number[] {
  const threads = readdirSync(`/proc/${id}/task`);
  return threads.flatMap((thread) =>
    readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

function readResident(id: number): number {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}
