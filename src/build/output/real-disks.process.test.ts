import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canMount, mountDisk, type SmallDisk } from '#testing/mount-disk.ts';
import { markSite } from './own-site.ts';

let scratch: string;
let disk: SmallDisk | undefined;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'twiza قرص '));
});
afterEach(() => {
  disk?.remove();
  disk = undefined;
  rmSync(scratch, { recursive: true, force: true });
});

/** The first and the last step of a build, between them three megabytes of site. */
function build(root: string, place: string): { code: number | null; said: string } {
  const hooks = pathToFileURL(join(import.meta.dirname, 'output-integration.ts')).href;
  const program = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { fileURLToPath } from 'node:url';
    import { keepLastSite } from ${JSON.stringify(hooks)};
    const output = ${JSON.stringify({ path: place, option: 'TWIZA_OUT', root, content: [] })};
    const { begin, end } = keepLastSite(output);
    let site = '';
    const updateConfig = ({ outDir }) => { site = fileURLToPath(outDir); };
    await begin.hooks['astro:config:setup']({ command: 'build', updateConfig });
    begin.hooks['astro:build:start']({});
    mkdirSync(site, { recursive: true });
    for (let at = 0; at < 30; at++) writeFileSync(site + at + '.html', 'new'.repeat(35_000));
    end.hooks['astro:build:done']({ logger: { info: console.log } });
  `;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  return { code: status, said: stdout + stderr };
}

function writeLastSite(place: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), 'the last site');
  markSite(place);
}

function expectLastSite(place: string): void {
  expect(readdirSync(place).sort()).toEqual(['.twiza-site', 'index.html']);
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('the last site');
}

describe.skipIf(!canMount)('the last site', () => {
  it('stays when the disk on which it lies is full', () => {
    disk = mountDisk(join(scratch, 'disk'), '1m');
    const place = join(disk.folder, 'site');
    writeLastSite(place);
    const { code, said } = build(scratch, place);
    expect(code).toBe(1);
    expect(said).toMatch(/the last one is as it was\. .*The disk is full/);
    expect(said).not.toContain('    at ');
    expectLastSite(place);
    expect(readdirSync(disk.folder)).toEqual(['site']);
  });

  it('stays when the folder itself is such a disk', () => {
    disk = mountDisk(join(scratch, 'site'), '1m');
    writeLastSite(disk.folder);
    const { code, said } = build(scratch, disk.folder);
    expect(code).toBe(1);
    expect(said).toContain('The disk is full');
    expectLastSite(disk.folder);
  });

  it('stays where nothing can be written, and a sentence says so', () => {
    disk = mountDisk(join(scratch, 'disk'), '8m');
    const place = join(disk.folder, 'site');
    writeLastSite(place);
    disk.close();
    const { code, said } = build(scratch, place);
    expect(code).toBe(1);
    expect(said).toContain('Nothing can be written there.');
    expect(said).not.toContain('    at ');
    expectLastSite(place);
  });

  it('gives way to the next one on a disk with room', () => {
    disk = mountDisk(join(scratch, 'disk'), '8m');
    const place = join(disk.folder, 'site');
    writeLastSite(place);
    expect(build(scratch, place).code).toBe(0);
    expect(readdirSync(place)).toHaveLength(31);
  });

  it('stays where the new one cannot even be begun, and a sentence says so', () => {
    disk = mountDisk(join(scratch, 'repository'), '1m');
    disk.close();
    const place = join(scratch, 'site');
    writeLastSite(place);
    const { code, said } = build(disk.folder, place);
    expect(code).toBe(1);
    expect(said).toContain('Nothing can be written there.');
    expectLastSite(place);
  });

  it('stays when the disk is full on which the new one is made', () => {
    disk = mountDisk(join(scratch, 'repository'), '1m');
    const place = join(scratch, 'site');
    writeLastSite(place);
    expect(build(disk.folder, place).code).not.toBe(0);
    expectLastSite(place);
  });
});
