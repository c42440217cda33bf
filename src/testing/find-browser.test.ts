import { delimiter } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A machine with the given files; a command ends well unless its line is in `failing`. */
function makeMachine(
  files: string[],
  change: Partial<Machine> & { failing?: RegExp; installs?: Record<string, string> } = {},
) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
    platform: 'linux',
    isRoot: true,
    exists: (path) => present.has(path),
    succeeds: (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      if (change.failing?.test(line)) return false;
      for (const [part, file] of Object.entries(change.installs ?? {}))
        if (line.includes(part)) present.add(file);
      return true;
    },
    playwrightBrowser: () => '/cache/playwright/chrome',
    ...change,
  };
  return { machine, commands };
}

describe('findBrowser', () => {
  it('takes the browser that TWIZA_BROWSER names before any other', () => {
    const { machine } = makeMachine(['/opt/mine', '/usr/bin/chromium'], {
      env: { TWIZA_BROWSER: '/opt/mine', PATH: '/usr/bin' },
    });
    expect(findBrowser({ install: false }, machine)).toBe('/opt/mine');
  });

  it('says so when TWIZA_BROWSER names nothing', () => {
    const { machine } = makeMachine([], { env: { TWIZA_BROWSER: '/opt/gone' } });
    expect(() => findBrowser({ install: true }, machine)).toThrow('/opt/gone');
  });

  it('prefers Chromium on the path to Chrome, and both to the one of Playwright', () => {
    const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium', '/cache/playwright/chrome'];
    expect(findBrowser({ install: false }, makeMachine(files).machine)).toBe('/usr/bin/chromium');
    expect(findBrowser({ install: false }, makeMachine(files.slice(2)).machine)).toBe(
      '/cache/playwright/chrome',
    );
  });

  it('passes over a file that does not start', () => {
    const { machine } = makeMachine(['/usr/bin/chromium-browser', '/cache/playwright/chrome'], {
      failing: /chromium-browser/,
    });
    expect(findBrowser({ install: false }, machine)).toBe('/cache/playwright/chrome');
  });

  it('finds Chrome where macOS and Windows keep it', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(
      findBrowser({ install: false }, makeMachine([mac], { platform: 'darwin' }).machine),
    ).toBe(mac);
    const windows = 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Programs' };
    expect(
      findBrowser({ install: false }, makeMachine([windows], { platform: 'win32', env }).machine),
    ).toBe(windows);
  });

  it('installs the package of Debian where it may, reading the package lists only if needed', () => {
    const { machine, commands } = makeMachine(['/usr/bin/apt-get'], {
      installs: { 'install -y': '/usr/bin/chromium-headless-shell' },
    });
    expect(findBrowser({ install: true }, machine)).toBe('/usr/bin/chromium-headless-shell');
    expect(commands.filter((line) => line.includes('update'))).toEqual([]);
  });

  it('installs the whole browser where there is none without a window', () => {
    const { machine } = makeMachine(['/usr/bin/apt-get'], {
      failing: /headless/,
      installs: { '--no-install-recommends chromium': '/usr/bin/chromium' },
    });
    expect(findBrowser({ install: true }, machine)).toBe('/usr/bin/chromium');
  });

  it('installs the one without a window beside another for a superuser alone', () => {
    const files = ['/usr/bin/apt-get', '/usr/bin/chromium'];
    const installs = { 'recommends chromium-headless': '/usr/bin/chromium-headless-shell' };
    const root = makeMachine(files, { installs });
    expect(findBrowser({ install: true }, root.machine)).toBe('/usr/bin/chromium-headless-shell');
    const other = makeMachine(files, { installs, isRoot: false });
    expect(findBrowser({ install: true }, other.machine)).toBe('/usr/bin/chromium');
    expect(other.commands.filter((line) => line.includes('apt-get'))).toEqual([]);
  });

  it('keeps to the browser that is there where no other can be installed', () => {
    const { machine } = makeMachine(['/usr/bin/apt-get', '/usr/bin/chromium'], {
      failing: /apt-get/,
    });
    expect(findBrowser({ install: true }, machine)).toBe('/usr/bin/chromium');
  });

  it('asks Playwright where apt-get is not allowed', () => {
    const { machine } = makeMachine(['/usr/bin/apt-get'], {
      isRoot: false,
      failing: /^sudo/,
      installs: { 'install chromium': '/cache/playwright/chrome' },
    });
    expect(findBrowser({ install: true }, machine)).toBe('/cache/playwright/chrome');
  });

  it('says what to do when nothing helps', () => {
    const { machine } = makeMachine(['/usr/bin/apt-get'], { failing: /install/ });
    expect(() => findBrowser({ install: true }, machine)).toThrow(
      /apt-get install chromium-headless-shell.*TWIZA_BROWSER/s,
    );
  });

  it('installs nothing unless it is told to', () => {
    const { machine, commands } = makeMachine(['/usr/bin/apt-get']);
    expect(() => findBrowser({ install: false }, machine)).toThrow('none was found.');
    expect(commands).toEqual([]);
  });
});
