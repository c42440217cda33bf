import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import type { Site } from '#model/site.ts';
import { editor } from './editor-integration.ts';
import { writeEditor } from './write-editor.ts';

vi.mock('./write-editor.ts', () => ({ writeEditor: vi.fn() }));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.mocked(writeEditor).mockReset();
});

const site = resolve('/made/site');
const content = resolve('/a/content');

/** What a build says at its end. */
async function finish(env: Record<string, string>): Promise<string> {
  for (const [name, value] of Object.entries({ TWIZA_CONTENT: content, ...env }))
    vi.stubEnv(name, value);
  const info = vi.fn();
  const dir = pathToFileURL(join(site, '/'));
  await editor('').hooks['astro:build:done']?.({ dir, logger: { info } } as never);
  return info.mock.calls.join('\n');
}

it('writes the editor of this content into the site', async () => {
  const api = 'http://127.0.0.1:8080';
  expect(await finish({ TWIZA_EDITOR: '', TWIZA_GITHUB_API: api })).toContain('Wrote the editor');
  const [written] = vi.mocked(writeEditor).mock.calls[0] ?? [];
  expect(written).toMatchObject({ folder: join(site, 'admin'), source: content });
  const settings = { repository: 'https://github.com/example/twiza' } as Site;
  expect(JSON.stringify(written?.backend(settings))).toContain(api);
});

it('leaves it out of sites that only a test looks at', async () => {
  expect(await finish({ TWIZA_EDITOR: 'none' })).toBe('');
  expect(writeEditor).not.toHaveBeenCalled();
});

it('serves it below its address while the site is developed', async () => {
  const use = vi.fn();
  const server = { config: { cacheDir: resolve('/cache') }, middlewares: { use } };
  await editor('').hooks['astro:server:setup']?.({ server, logger: { error: vi.fn() } } as never);
  expect(use).toHaveBeenCalledWith('/admin', expect.any(Function));
});
