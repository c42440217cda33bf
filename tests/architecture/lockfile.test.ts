import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  optional?: boolean;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

it('names the hash of every package, of those for other systems, too', () => {
  const bare = installed.filter(
    ([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity),
  );
  expect(bare.map(([path]) => path)).toEqual([]);
  expect(installed.length).toBeGreaterThan(900);
});

it('names no registry, so that each installation asks its own', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  // Addresses of people who take money for their work stay.
  const addresses = text.match(/"[^"]*": "https?:[^"]*"/g) ?? [];
  expect(addresses.filter((each) => !each.startsWith('"url":'))).toEqual([]);
});

it('is pinned: package.json asks for exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

it('is looked after: newer packages and actions are proposed', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  const kinds = updates.map((each: Record<string, string>) => each['package-ecosystem']);
  expect(kinds).toEqual(['npm', 'github-actions']);
});

it('runs no program of a package as it is installed, but of those that package.json names', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(findUnnamedScripts(installed, allowScripts)).toEqual([]);
  const added: [string, Entry] = ['node_modules/a/node_modules/@b/c', { hasInstallScript: true }];
  expect(findUnnamedScripts([...installed, added], allowScripts)).toEqual(['@b/c']);
});

/** Packages that would run a program as they are installed, and that nobody has allowed to. */
function findUnnamedScripts(entries: [string, Entry][], allowed: Record<string, boolean>) {
  return entries
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
    .filter((name) => allowed[name] !== true);
}
