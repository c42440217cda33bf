import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { publicNotices } from './public-notices.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'twiza-notices-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function install(name: string): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', license: 'MIT' }),
  );
  writeFileSync(join(folder, 'LICENSE'), `Copyright of ${name}`);
  return join(folder, 'index.js');
}

it('writes the notices of what pages carry into the site, bundled or copied, and no others', async () => {
  for (const name of ['pagefind', '@fontsource/noto-sans-tifinagh', 'world-atlas', 'tool'])
    install(name);
  const bundled = install('leaflet');
  const { hooks } = publicNotices(root);
  const updateConfig = vi.fn();
  await hooks['astro:config:setup']?.({ updateConfig } as never);
  const [collect] = updateConfig.mock.lastCall?.[0].vite.plugins ?? [];
  collect.generateBundle({}, { 'map.js': { type: 'chunk', moduleIds: [bundled] } });
  await hooks['astro:build:done']?.({ dir: pathToFileURL(join(root, '/')) } as never);
  const notices = readFileSync(join(root, 'licences.txt'), 'utf8');
  expect([...notices.matchAll(/Copyright of (\S+)/g)].map(([, name]) => name)).toEqual([
    '@fontsource/noto-sans-tifinagh',
    'leaflet',
    'pagefind',
    'world-atlas',
  ]);
});
