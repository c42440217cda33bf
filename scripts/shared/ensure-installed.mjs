// Plain JavaScript without a dependency, because it runs before anything is installed, on any Node from 20 on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const oldestNode = 20;
const stampFile = 'node_modules/.twiza-installed';

/**
 * What a finished installation of this lockfile on this kind of machine is stamped with.
 * @param {string} root the folder of package-lock.json
 */
export function computeStamp(root) {
  const file = join(root, 'package-lock.json');
  if (!existsSync(file))
    throw new Error(
      'There is no package-lock.json. Get it back with "git checkout package-lock.json".',
    );
  const lockfile = readFileSync(file);
  const digest = createHash('sha256').update(lockfile).digest('hex');
  return `${digest} ${process.platform} ${process.arch}\n`;
}

/**
 * @param {string} root the folder of package-lock.json
 * @returns {boolean} whether node_modules holds what package-lock.json asks for
 */
export function isInstalled(root) {
  const stamp = join(root, stampFile);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === computeStamp(root)) return true;
  return isInstalledByHand(root);
}

/**
 * Whether somebody's own `npm install` has already brought what the lockfile asks for; npm writes
 * the list of what it installed last, when all went well.
 * @param {string} root
 */
function isInstalledByHand(root) {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  // An installation that a power cut ended leaves half a list, or an empty one.
  if (!installed) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted)
    throw new Error(
      'package-lock.json cannot be read. Get it back with "git checkout package-lock.json".',
    );
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (installed[path] ? installed[path].version === version : optional),
  );
}

/**
 * @param {string} file a lockfile of npm
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 *   what it lists; nothing when it is not there or broken
 */
function readPackages(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof packages === 'object' && packages ? packages : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What to tell a person whose installation failed.
 * @param {string} output what npm printed to stderr
 */
export function explainInstallFailure(output) {
  const known = [
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/,
      'The npm registry could not be reached. Check the network (or the proxy) and try again.',
    ],
    [
      /EUSAGE|in sync/,
      'package.json and package-lock.json disagree. Run "npm install" and commit both.',
    ],
    [/ENOSPC/, 'The disk is full. About 700 MB are needed.'],
    [
      /EACCES|EPERM|EBUSY/,
      'A file in node_modules cannot be replaced. Stop what uses it, check who owns it, try again.',
    ],
  ];
  const match = known.find(([pattern]) => /** @type {RegExp} */ (pattern).test(output));
  return match ? match[1] : 'Run "npm ci" by itself to see more.';
}

/**
 * @param {string} root
 * @returns {Promise<{ code: number, output: string }>} npm's exit code and what it said on stderr
 */
function runInstall(root) {
  // --include=dev: the tools that build the site are devDependencies, wanted even under NODE_ENV=production.
  // --loglevel=error: the engine warnings are about the Node that runs npm, not the one that it installs.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] })
    : spawn('npm', args, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'pipe'],
        shell: process.platform === 'win32',
      });
  const started = Date.now();
  const progress = setInterval(() => {
    console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`);
  }, 15_000);
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      clearInterval(progress);
      resolve({ code: 1, output: String(error) });
    });
    child.on('close', (code) => {
      clearInterval(progress);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Letters that Vite takes for something else when they stand in the path of a file. */
const misread = /[#?*"'`\\\n]/;
const usesVite = /^(start|dev|build|test|cms|bench)/;

/**
 * Why the site cannot be built where the repository lies, in a sentence; nothing when it can.
 * @param {string} root
 * @param {string} command what is about to run
 */
export function explainPath(root, command) {
  const path = process.platform === 'win32' ? root.replaceAll('\\', '/') : root;
  const [letter] = misread.exec(path) ?? [];
  if (letter === undefined || !usesVite.test(command)) return undefined;
  return `The path of this folder holds ${JSON.stringify(letter)}, which Vite cannot read: ${root}. Give the folder another name, or move it.`;
}

/**
 * @param {string} root the folder of package-lock.json
 * @param {string} command what is about to run
 * @throws a sentence that says what to do
 */
export async function ensureInstalled(root, command) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Error(
      `Twiza needs Node ${oldestNode} or newer; this is ${process.version}. Install a newer one from https://nodejs.org/.`,
    );
  }
  const misplaced = explainPath(root, command);
  if (misplaced) throw new Error(misplaced);
  if (!isInstalled(root)) {
    const started = Date.now();
    console.log('Installing what package-lock.json lists (npm ci) …');
    const { code, output } = await runInstall(root);
    if (code !== 0) throw new Error(`The installation failed. ${explainInstallFailure(output)}`);
    console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  }
  const stamp = join(root, stampFile);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== computeStamp(root)) {
    try {
      writeFileSync(stamp, computeStamp(root));
    } catch {
      // It only saves the next run a look at the list.
    }
  }
}
