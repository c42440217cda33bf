// Starts a command of package.json under the Node that the project pins, and installs what is missing
// before. Plain JavaScript without a dependency: it runs before anything is installed, on any Node from 20 on.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './shared/ensure-installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** What stands in no folder of commands. */
const programs = new Map([
  ['dev', [astro, 'dev']],
  ['build', [astro, 'build']],
  ['budgets', [join(root, 'bench/budgets.ts')]],
]);

/**
 * `check` is `scripts/commands/check.ts`; `bench:search` is `bench/search.ts`, `once:arrange-stars` is
 * `scripts/once/arrange-stars.ts`.
 *
 * @param {string} command
 */
function nameProgram(command) {
  const [, folder, name] = /^(?:(bench|once):)?([\w-]+)$/.exec(command) ?? [];
  const homes = { bench: 'bench', once: 'scripts/once' };
  const home = homes[/** @type {keyof typeof homes} */ (folder)] ?? 'scripts/commands';
  const script = join(root, home, `${name}.ts`);
  const program = programs.get(command) ?? (name && existsSync(script) ? [script] : undefined);
  if (!program) throw new Error(`There is no command "${command}". "npm run" lists them all.`);
  return program;
}

/**
 * What a command asks of Node. An import keeps little of each row, but much is thrown away: where the heap
 * grows by a fifth at a time, it is collected before it is large (decision 0036).
 *
 * @type {Map<string, string[]>}
 */
const flags = new Map([['import', ['--heap-growing-percent=20']]]);

/** The pinned Node, which npm installs like any package; where its platform has none, the one that runs. */
function nameNode() {
  const pinned = ['node', 'node.exe'].map((name) => join(root, 'node_modules/node/bin', name));
  return pinned.find((path) => existsSync(path)) ?? process.execPath;
}

const [command = '', ...options] = process.argv.slice(2);
const env = {
  // Modules are compiled once, not at every start: four tenths of what a short command takes.
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
  // What bundles gives memory back at once: 150 MB of a build, beside the threads that draw.
  MIMALLOC_PURGE_DELAY: '0',
  ...process.env,
};
try {
  await ensureInstalled(root, command);
  const program = [...(flags.get(command) ?? []), ...nameProgram(command), ...options];
  const child = spawn(nameNode(), program, { stdio: 'inherit', env });
  // The terminal sends Ctrl+C to both: the command ends in its own way, and this waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
