import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LookAnswer } from '#features/signs/look/answer.ts';
import { runScript } from '#testing/run-script.ts';

/** Invented, like everything in it. */
const khotwa = `website: https://khotwa.example/
contacts:
  - emails:
      - contact@khotwa.example
links:
  - network: facebook
    url: https://www.facebook.com/khotwa.example
`;
let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-signs-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/empty', content, { recursive: true });
  cpSync('content/associations/khotwa.yaml', join(content, 'associations/khotwa.yaml'));
  const path = join(content, 'associations/khotwa.yaml');
  const without = readFileSync(path, 'utf8').replace(
    /^(?:website|contacts|links):.*\n(?: .*\n)*/gm,
    '',
  );
  writeFileSync(path, without.replace(/^sources:/m, `${khotwa}sources:`));
});

const history = () => readFileSync(join(folder, 'signs/history.json'), 'utf8');
const run = (...args: string[]) => runScript('signs.ts', content, '--lang', 'en', ...args);
/** The run of a day, as `--record` writes it. */
function runOn(day: string, answers: Record<string, LookAnswer>, ...args: string[]) {
  const file = join(folder, `${day}.json`);
  writeFileSync(file, JSON.stringify({ day, answers }));
  return run('--offline', file, ...args);
}
const all = (site: LookAnswer, mail: LookAnswer = { mail: true }) => ({
  'https://khotwa.example/': site,
  '@khotwa.example': mail,
  'https://www.facebook.com/khotwa.example': { robots: true } as const,
});

describe('npm run signs', () => {
  it('tells what is gone twice, two weeks apart, and keeps it', async () => {
    await runOn('2026-09-01', all({ status: 200 }));
    const first = await runOn('2026-10-01', all({ status: 404 }));
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output).toContain(
      '3 addresses looked at: 1 there, 1 gone, 1 that cannot be told.',
    );
    expect(first.output).toContain('Nothing was found gone twice');
    const second = await runOn('2026-11-01', all({ error: 'ENOTFOUND' }));
    expect(second.code).toBe(0);
    expect(second.output).toContain(
      'https://khotwa.example/: the domain no longer exists. First found on 1 October 2026. There on 1 September 2026 for the last time.',
    );
    expect(history()).toBe(
      [
        '{',
        '  "@khotwa.example": { "alive": "2026-11-01", "looked": "2026-11-01" },',
        '  "https://khotwa.example/": { "alive": "2026-09-01", "gone": "2026-10-01", "again": "2026-11-01", "why": "no-domain", "looked": "2026-11-01" },',
        '  "https://www.facebook.com/khotwa.example": { "looked": "2026-11-01" }',
        '}',
        '',
      ].join('\n'),
    );
    const table = await runOn('2026-11-01', {}, '--list', '--format', 'csv');
    expect(table.output).toContain('"khotwa"');
    expect(table.output).toContain(
      '"no-domain","the domain no longer exists","2026-10-01","2026-09-01"',
    );
  });

  it('looks at nothing twice on a day', async () => {
    await runOn('2026-10-01', all({ status: 200 }));
    const again = await runOn('2026-10-01', all({ status: 404 }));
    expect(again.output).toContain('No address was due.');
    expect(history()).not.toContain('gone');
  });

  it('names the other site to which an address leads', async () => {
    const { output } = await runOn('2026-10-01', all({ leads: 'https://amal.example/' }));
    expect(output).toContain('https://khotwa.example/ leads to https://amal.example/.');
  });

  it('writes down again what a recorded run answered', async () => {
    const file = join(folder, 'again.json');
    const answers = all({ status: 200 });
    await runOn('2026-10-01', answers, '--record', file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ day: '2026-10-01', answers });
  });

  it('says in a sentence what it cannot read', async () => {
    const bad = await runOn('soon', {});
    expect(bad).toMatchObject({ code: 1, output: '' });
    expect(bad.errors).toMatch(/soon\.json, day: /);
    expect(await run('--only', 'nobody')).toMatchObject({ code: 2 });
    await runOn('2026-10-01', all({ status: 200 }));
    writeFileSync(join(folder, 'signs/history.json'), '<<<<<<< main\n');
    const broken = await run('--list');
    expect(broken.code).toBe(1);
    expect(broken.errors).toMatch(/signs\/history\.json, line 1: this is no JSON/);
  });
});
