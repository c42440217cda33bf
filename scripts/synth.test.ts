import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'twiza-synth-'));
afterAll(() => rmSync(folder, { recursive: true }));

function runSynth(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/synth.ts', ...words], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('npm run synth', () => {
  test('writes so many invented associations into a folder', () => {
    expect(runSynth('--records', '3', '--out', folder).status).toBe(0);
    expect(readdirSync(join(folder, 'associations'))).toHaveLength(3);
  });

  test.each([
    [['--records', '3'], '--out names the folder'],
    [['--records', 'many', '--out', folder], '--records is a whole number, not “many”.'],
    [['--records', '3', '--out', 'content/skills'], 'Synthetic records stay out of'],
    [['--bogus'], "Unknown option '--bogus'"],
  ])('%j ends with the reason and the usage', (words, reason) => {
    const { status, said } = runSynth(...words);
    expect(status).toBe(2);
    expect(said).toContain(reason);
    expect(said).toContain('npm run synth --');
    expect(said).not.toContain('    at ');
  });
});
