import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepLastSite } from './output-integration.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'twiza-output-'));
  // What a build leaves to the end of its process; this one goes on.
  vi.spyOn(process, 'on').mockReturnValue(process);
  vi.spyOn(process, 'once').mockReturnValue(process);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Begins a build or a server, as Astro does. @returns what it is told, and what ends the build */
async function begin(command: 'build' | 'dev') {
  const output = { path: join(root, 'dist'), option: 'TWIZA_OUT', root, content: [] };
  const { begin, end } = keepLastSite(output);
  const updateConfig = vi.fn();
  await begin.hooks['astro:config:setup']?.({ command, updateConfig } as never);
  const told = updateConfig.mock.calls[0]?.[0];
  const info = vi.fn();
  return {
    told,
    info,
    finish: async (page: string) => {
      await begin.hooks['astro:build:start']?.({} as never);
      const site = fileURLToPath(told.outDir);
      mkdirSync(site, { recursive: true });
      writeFileSync(join(site, 'index.html'), page);
      await end.hooks['astro:build:done']?.({ logger: { info } } as never);
    },
  };
}

it('makes the new site beside the last one, and puts it in its place at the end', async () => {
  await (await begin('build')).finish('first');
  const second = await begin('build');
  expect(read('dist/index.html')).toBe('first');
  await second.finish('second');
  expect(read('dist/index.html')).toBe('second');
  expect(second.info).toHaveBeenCalledWith(expect.stringContaining(join(root, 'dist')));
  expect(existsSync(fileURLToPath(second.told.outDir))).toBe(false);
});

it('writes over nothing that no build has written, and says so', async () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/thesis.txt'), 'mine');
  const say = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  await expect(begin('build')).rejects.toThrow('exit 1');
  expect(say.mock.calls.join('')).toContain('holds thesis.txt');
  expect(read('dist/thesis.txt')).toBe('mine');
});

it('keeps a server from hearing of the files of a build beside it', async () => {
  const { told } = await begin('dev');
  expect(told.vite.server.watch.ignored).toEqual(['**/.astro/building/**']);
  expect(existsSync(join(root, '.astro'))).toBe(false);
});
