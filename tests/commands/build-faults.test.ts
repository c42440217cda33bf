/**
 * Builds on machines on which something is wrong: nothing is lost, the error says what it is, and the last
 * site stays as it was. All in a copy without git, in a folder whose name has spaces and Arabic letters.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameTool, root, toolEnvironment } from '#build/tools.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { canMount, mountDisk } from '#testing/mount-disk.ts';
import { validRecord, writeManyRecords } from '#testing/write-many-records.ts';

const patient = { timeout: 600_000 };
const scratch = mkdtempSync(join(tmpdir(), 'twiza faults '));
const copy = join(scratch, 'مجلد الجمعيات/twiza (copie)');
const content = join(scratch, 'محتوى/content');
const site = join(copy, 'dist');
const copied = [
  ...['src', 'scripts', 'public', 'package.json', 'package-lock.json'],
  ...['tsconfig.json', 'astro.config.mjs'],
];

beforeAll(async () => {
  mkdirSync(copy, { recursive: true });
  for (const path of copied) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  await writeManyRecords(contentOf('empty'), content);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Builds the copy as `npm run build` would. */
async function build(more: NodeJS.ProcessEnv = {}) {
  const ofRunner = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST', 'TEST', 'NODE_ENV'];
  const kept = Object.entries({ ...toolEnvironment, ...more });
  const env = {
    ...Object.fromEntries(kept.filter(([name]) => !ofRunner.includes(name))),
    NODE_ENV: 'production',
    TWIZA_CONTENT: content,
    TWIZA_LOCALES: 'ar',
    TWIZA_OUT: site,
  };
  const [command, ...args] = [...nameTool('astro'), 'build', '--silent'];
  const child = spawn(command, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, said: said.join('') };
}

/** What stands in a folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const path of globSync('**/*.*', { cwd: folder }).sort())
    hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

describe('a build', () => {
  let last: string;
  it('needs no git, no plain path and no right clock', patient, async () => {
    const { code, said } = await build({
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'ar_MA.UTF-8',
      TWIZA_TEST_CLOCK: '2001-01-01T00:30:00Z',
      NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'tests/support/set-clock.mjs')).href}`,
    });
    expect(said).not.toMatch(/ {4}at /);
    expect(code).toBe(0);
    const pages = globSync('ar/**/index.html', { cwd: site });
    expect(pages.length).toBeGreaterThan(100);
    expect(readFileSync(join(site, 'ar/index.html'), 'utf8')).toContain('<h1');
    last = fingerprint(site);
  });

  it(
    'names the one record of many that it cannot read, and leaves the last site',
    patient,
    async () => {
      const name = `associations/${validRecord}.yaml`;
      const file = join(content, name);
      const whole = readFileSync(file, 'utf8');
      writeFileSync(file, `${whole}status: sleeping\n`);
      const { code, said } = await build();
      writeFileSync(file, whole);
      expect(code).toBe(1);
      expect(said).toContain(name);
      expect(said).toContain('status (not-a-choice)');
      expect(fingerprint(site)).toBe(last);
    },
  );

  it.skipIf(!canMount)(
    'says that the disk is full, and leaves the last site',
    patient,
    async () => {
      const disk = mountDisk(join(copy, '.astro'), '3m');
      const { code, said } = await build();
      disk.remove();
      expect(code).toBe(1);
      expect(said).toMatch(/disk is full|no space left/i);
      expect(fingerprint(site)).toBe(last);
    },
  );

  it.skipIf(!canMount)(
    'says that nothing can be written, and leaves the last site',
    patient,
    async () => {
      const disk = mountDisk(join(copy, '.astro'), '3m');
      disk.close();
      const { code, said } = await build();
      disk.remove();
      expect(code).toBe(1);
      expect(said).toContain('Nothing can be written there.');
      expect(said).not.toMatch(/ {4}at /);
      expect(fingerprint(site)).toBe(last);
    },
  );
});
