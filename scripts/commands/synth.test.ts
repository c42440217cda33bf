import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'twiza-synth-'));
const theses = mkdtempSync(join(tmpdir(), 'twiza-theses-'));
writeFileSync(join(theses, 'thesis.txt'), 'years of work');
const links = mkdtempSync(join(tmpdir(), 'twiza-links-'));
symlinkSync(resolve('content'), join(links, 'content'));
const link = join(links, 'content/x');
afterAll(() => {
  for (const each of [folder, theses, links]) rmSync(each, { recursive: true });
});

function runSynth(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/commands/synth.ts', ...words],
    {
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr };
}

describe('npm run synth', () => {
  test('writes so many invented associations into a folder', () => {
    expect(runSynth('--records', '3', '--out', folder).status).toBe(0);
    expect(readdirSync(join(folder, 'associations'))).toHaveLength(3);
  });

  test('writes them anew, but loses no record that somebody else wrote among them', () => {
    expect(runSynth('--records', '2', '--out', folder).status).toBe(0);
    expect(readdirSync(join(folder, 'associations'))).toHaveLength(2);
    writeFileSync(join(folder, 'associations/amal.yaml'), 'id: amal');
    const { status, said } = runSynth('--records', '1', '--out', folder);
    expect(status).toBe(2);
    expect(said).toContain('holds associations/amal.yaml');
    expect(readdirSync(join(folder, 'associations'))).toHaveLength(3);
  });

  test.each([
    [['--records', '3'], '--out names the folder'],
    [['--records', 'many', '--out', folder], '--records is a whole number, not “many”.'],
    [['--records', '3', '--out', 'content/skills'], 'which commands leave alone'],
    [['--records', '3', '--out', link], 'which commands leave alone'],
    [['--records', '3', '--out', '/'], 'Name another folder with --out.'],
    [['--records', '3', '--out', '.'], 'is the repository'],
    [['--records', '3', '--out', theses], 'holds thesis.txt'],
    [['--bogus'], "Unknown option '--bogus'"],
  ])('%j ends with the reason and the usage', (words, reason) => {
    const { status, said } = runSynth(...words);
    expect(status).toBe(2);
    expect(said).toContain(reason);
    expect(said).toContain('npm run synth --');
    expect(said).not.toContain('    at ');
  });
});
