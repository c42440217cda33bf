import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sayUnreachable } from './say-unreachable.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'twiza-reach-'));
  vi.stubEnv('TWIZA_CONTENT', content);
  vi.stubEnv('NETLIFY', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

/** What a build says at its end of a site with these settings. */
async function finish(settings: string): Promise<string> {
  writeFileSync(join(content, 'site.yaml'), settings);
  const warn = vi.fn();
  await sayUnreachable().hooks['astro:build:done']?.({ logger: { warn } } as never);
  return warn.mock.calls.flat().join('\n');
}

it('warns of a site that nobody can write to, and says what to do', async () => {
  const said = await finish('url: https://twiza.example\n');
  expect(said).toContain('NOBODY CAN BE REACHED');
  expect(said).toContain('coordinator');
});

it.each([
  'coordinator: twiza@example.org',
  'repository: https://github.com/example/twiza',
  'forms: netlify',
])('says nothing where %s is set', async (settings) => {
  expect(await finish(`${settings}\n`)).toBe('');
});

it('says nothing on a host that takes forms', async () => {
  vi.stubEnv('NETLIFY', 'true');
  expect(await finish('url: https://twiza.example\n')).toBe('');
});
