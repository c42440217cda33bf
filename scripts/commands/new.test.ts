import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const content = mkdtempSync(join(tmpdir(), 'twiza-new-'));
afterAll(() => rmSync(content, { recursive: true }));

function runNew(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/commands/new.ts', ...words],
    {
      env: { ...process.env, TWIZA_CONTENT: content },
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr };
}

describe('npm run new', () => {
  test('starts a record in the content folder of this run and says what comes next', () => {
    const { status, said } = runNew('associations', 'dar-al-amal');
    expect(status).toBe(0);
    expect(said).toContain('npm run check -- ');
    expect(readFileSync(join(content, 'associations/dar-al-amal.yaml'), 'utf8')).toContain(
      '\nid: dar-al-amal\n',
    );
  });

  test('never writes over a record', () => {
    runNew('skills', 'weaving');
    expect(runNew('skills', 'weaving')).toMatchObject({
      status: 1,
      said: expect.stringContaining('is there already'),
    });
  });

  test('starts nothing in a folder that is not there, and takes no option', () => {
    const nowhere = join(content, 'nowhere');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/commands/new.ts', 'skills', 'weaving'],
      { env: { ...process.env, TWIZA_CONTENT: nowhere }, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain(`There is no content folder ${nowhere}.`);
    expect(existsSync(nowhere)).toBe(false);
    const option = runNew('skills', 'sewing', '--loud');
    expect(option).toMatchObject({ status: 2, said: expect.stringContaining('--loud') });
    expect(option.said).not.toContain('    at ');
  });

  test.each([
    [['asociations', 'amal'], 'Did you mean associations?'],
    [['needs', 'Été à Fès'], 'for example ete-a-fes'],
    [['needs', '../amal'], 'cannot be an id'],
    [['needs', 'جمعية'], 'Write 2 to 80 small letters'],
    [[], 'Usage: npm run new'],
  ])('refuses %j and says what to do', (words, remedy) => {
    expect(runNew(...words)).toMatchObject({ status: 1, said: expect.stringContaining(remedy) });
  });
});
