import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { securityText } from './security-text.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-security-'));
  vi.stubEnv('TWIZA_CONTENT', folder);
  vi.stubEnv('TWIZA_TODAY', '2026-11-30');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What a build of a site with these settings writes. */
async function build(settings: string): Promise<string | undefined> {
  writeFileSync(join(folder, 'site.yaml'), settings);
  const dir = pathToFileURL(join(folder, 'site/'));
  await securityText('https://twiza.example').hooks['astro:build:done']?.({ dir } as never);
  const file = join(folder, 'site/.well-known/security.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

it('is written from the settings of the site, and holds for a year from the day of the build', async () => {
  const text = await build('security: securite@twiza.example\n');
  expect(text).toContain('Contact: mailto:securite@twiza.example\nExpires: 2027-11-29T');
});

it('is not written where nobody is named', async () => {
  expect(await build('coordinator: bonjour@twiza.example\n')).toBeUndefined();
});
