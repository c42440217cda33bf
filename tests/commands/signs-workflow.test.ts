import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeRepository } from '#testing/git-repository.ts';

const text = readFileSync('.github/workflows/signs.yml', 'utf8');
interface Job {
  permissions: Record<string, string>;
  steps: { run?: string; env?: Record<string, string>; with?: Record<string, unknown> }[];
}
const { permissions, env, jobs } = parse(text) as {
  permissions: object;
  env: Record<string, string>;
  jobs: { look: Job; tell: Job };
};

it('asks foreign hosts without a credential, and runs nothing of the repository where it may write', () => {
  expect(permissions).toEqual({});
  expect(jobs.look.permissions).toEqual({ contents: 'read' });
  expect(jobs.look.steps[0]?.with).toMatchObject({ 'persist-credentials': false });
  expect(text).not.toContain('secrets.');
  const scripts = [...jobs.look.steps, ...jobs.tell.steps].map(({ run = '' }) => run).join('\n');
  expect(scripts).not.toContain('${{');
  expect(jobs.tell.steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/\b(?:node|npm|npx)\b/);
});

/** What the job that writes does, with a repository instead of GitHub, and files for what `gh` was told. */
function tell(origin: string, history: string, openIssue: string) {
  const temp = mkdtempSync(join(tmpdir(), 'twiza-signs-'));
  const checkout = join(temp, 'checkout');
  execFileSync('git', ['clone', '--quiet', origin, checkout], { stdio: 'ignore' });
  mkdirSync(join(temp, 'seen'));
  writeFileSync(join(temp, 'seen/history.json'), history);
  writeFileSync(join(temp, 'seen/list.md'), '### Khotwa\n');
  const gh = join(temp, 'gh');
  const answer = `[ "$2" = list ] && echo "${openIssue}"; echo "$1 $2 $3" >> "$RUNNER_TEMP/told"; exit 0`;
  writeFileSync(gh, `#!/bin/sh\n${answer}\n`);
  chmodSync(gh, 0o755);
  execFileSync('bash', ['-e', '-o', 'pipefail', '-c', jobs.tell.steps.at(-1)?.run ?? ''], {
    cwd: checkout,
    env: {
      ...process.env,
      ...env,
      PATH: temp + delimiter + process.env.PATH,
      RUNNER_TEMP: temp,
      GITHUB_RUN_ID: '1',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SERVER_URL: 'https://github.example',
      MAIN: 'main',
    },
    stdio: 'ignore',
  });
  return {
    told: readFileSync(join(temp, 'told'), 'utf8'),
    body: readFileSync(join(temp, 'body'), 'utf8'),
  };
}

it('leaves the main branch alone, and renews the open issue instead of opening another', () => {
  const { folder, git, commit } = makeRepository('signs');
  commit({ 'README.md': 'Twiza\n' });
  const main = git('rev-parse', 'HEAD');
  const history = '{\n  "@a.example": { "alive": "2026-11-02", "looked": "2026-11-02" }\n}\n';
  const first = tell(folder, history, '');
  expect(first.told).toContain('issue create');
  expect(first.body).toContain('### Khotwa');
  expect(first.body).toContain('https://github.example/o/r/compare/main...signs-history');
  expect(first.body).toMatch(/arrête ces visites le \d{4}-\d\d-\d\d\./);
  expect(git('rev-parse', 'HEAD')).toBe(main);
  expect(git('diff', '--name-only', 'HEAD', 'signs-history')).toBe('signs/history.json');
  const second = tell(folder, history.replaceAll('11-02', '12-02'), '7');
  expect(second.told).toContain('issue edit 7');
  expect(second.told).not.toContain('issue create');
  expect(git('show', 'signs-history:signs/history.json')).toContain('2026-12-02');
  expect(git('rev-list', '--count', 'HEAD..signs-history')).toBe('1');
});
