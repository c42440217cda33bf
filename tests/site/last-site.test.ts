import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { nameOutput } from '#build/output/open-workshop.ts';
import { root } from '#build/tools.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { buildSite, startBuild } from '#testing/build-site.ts';

const out = join(root, 'test-results/last-site');
const workshop = join(root, '.astro/building', nameOutput(out));
const wanted = { content: contentOf('empty'), out };
/** Milliseconds; a busy machine takes a minute for a build. */
const patient = { timeout: 300_000 };
const patience = { ...patient, interval: 20 };

/** What stands in a folder, by path. */
function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const read = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]);
  return Object.fromEntries(read);
}

describe('the last site', () => {
  let last: Record<string, string>;
  beforeAll(async () => {
    rmSync(out, { recursive: true, force: true });
    await buildSite(wanted);
    last = fingerprint(out);
  }, patient.timeout);

  it(
    'is whole while another one is built, killed, and after; and no second build joins in',
    patient,
    async () => {
      const build = startBuild(wanted);
      await vi.waitUntil(() => existsSync(workshop), patience);
      const second = await startBuild(wanted).ended;
      expect(second).toMatchObject({ code: 1 });
      expect(second.printed).toContain(`Another build is writing ${out} (process `);
      expect(second.printed).not.toContain('    at ');

      await vi.waitUntil(() => existsSync(join(workshop, 'site/fr/index.html')), patience);
      expect(fingerprint(out)).toEqual(last);
      build.kill('SIGKILL');
      await build.ended;
      expect(fingerprint(out)).toEqual(last);
    },
  );

  it('goes when the next one is done, with all that a killed build left', patient, async () => {
    await buildSite(wanted);
    expect(Object.keys(fingerprint(out))).toEqual(Object.keys(last));
    expect(existsSync(workshop)).toBe(false);
    expect(readdirSync(join(root, 'test-results')).filter((name) => /^\./.test(name))).toEqual([]);
  });
});

it('a folder that holds something else is left as it is', patient, async () => {
  const name = 'sub/thesis.txt';
  const folder = join(root, 'test-results/not-a-site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(folder, name), 'years of work');
  const { code, printed } = await startBuild({ ...wanted, out: folder }).ended;
  expect(code).toBe(1);
  expect(printed).toContain('Move it away, or name another folder with TWIZA_OUT.');
  expect(printed).not.toContain('    at ');
  expect(readFileSync(join(folder, name), 'utf8')).toBe('years of work');
});

it('nothing is built among what people write', patient, async () => {
  const { code, printed } = await startBuild({ ...wanted, out: 'content/new' }).ended;
  expect(code).toBe(1);
  expect(printed).toContain('Name another folder with TWIZA_OUT.');
  expect(existsSync('content/new')).toBe(false);
});
