import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine; a test hands in a machine of its own. */
export type Machine = {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  exists(path: string): boolean;
  /** Runs a command and says whether it ended well; a loud one shows what it prints. */
  succeeds(command: string, args: string[], loud?: boolean): boolean;
  playwrightBrowser(): string;
};

/** Debian’s browser without a window: it opens pages several times faster than the whole one. */
const headless = 'chromium-headless-shell';
const namesOnPath = [
  headless,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const usualPlaces: Partial<Record<NodeJS.Platform, (env: Machine['env']) => string[]>> = {
  darwin: (env) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
};

/**
 * Finds a Chromium or Chrome for the browser tests: the one that TWIZA_BROWSER names, an installed
 * one, Playwright's own, and, if allowed, one that is installed now. A superuser, as tests
 * on a fresh machine are, gets Debian's headless one beside another.
 * @returns the path of its executable
 * @throws an error that says what to do
 */
export function findBrowser(options: { install: boolean }, machine: Machine = thisMachine): string {
  const chosen = machine.env.TWIZA_BROWSER;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`TWIZA_BROWSER names ${chosen}, but there is no such file.`);
  }
  const found = findInstalled(machine);
  const isEnough = found && (!machine.isRoot || found.endsWith(headless));
  if (options.install && !isEnough) {
    console.log('Looking for a browser to test with …');
    const isInstalled =
      installWithApt(machine, headless) ||
      (!found && (installWithApt(machine, 'chromium') || installWithPlaywright(machine)));
    const installed = isInstalled && findInstalled(machine);
    if (installed) return installed;
  }
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found' +
      `${options.install ? ' or could be installed' : ''}. Install one ` +
      '(Debian: "sudo apt-get install chromium-headless-shell"; elsewhere: "npx playwright install chromium"), ' +
      'or name its executable in TWIZA_BROWSER.',
  );
}

function findInstalled(machine: Machine): string | undefined {
  const onPath = (machine.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => namesOnPath.map((name) => join(folder, name)))
    // Ubuntu's chromium-browser may be a note that sends one to the snap store: ask it for its version.
    .filter((path) => machine.exists(path) && machine.succeeds(path, ['--version']))
    .sort((a, b) => rankName(a) - rankName(b));
  const usual = usualPlaces[machine.platform]?.(machine.env) ?? [];
  return [...onPath, ...usual, machine.playwrightBrowser()].find((path) => machine.exists(path));
}

function rankName(path: string): number {
  return namesOnPath.findIndex((name) => path.endsWith(name));
}

function installWithApt(machine: Machine, name: string): boolean {
  if (machine.platform !== 'linux' || !machine.exists('/usr/bin/apt-get')) return false;
  const sudo = machine.isRoot ? [] : ['sudo', '-n'];
  if (!machine.isRoot && !machine.succeeds('sudo', ['-n', 'true'])) return false;
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    return machine.succeeds(command, rest, true);
  };
  const install = () => apt('install', '-y', '--no-install-recommends', name);
  return (install() || (apt('update') && install())) && machine.exists(`/usr/bin/${name}`);
}

function installWithPlaywright(machine: Machine): boolean {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return machine.succeeds(process.execPath, [cli, 'install', 'chromium'], true);
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  succeeds: (command, args, loud = false) =>
    spawnSync(command, args, { stdio: loud ? 'inherit' : 'ignore' }).status === 0,
  playwrightBrowser: () => chromium.executablePath(),
};
