import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { proposedCollections } from '#model/collections.ts';
import { keepHidden, shareIntake, toLines } from '../support/intake-repository.ts';

const text = readFileSync('.github/workflows/submission.yml', 'utf8');
interface Job {
  permissions: Record<string, string>;
  steps: {
    name?: string;
    run?: string;
    env?: Record<string, string>;
    with?: Record<string, unknown>;
  }[];
}
const { permissions, jobs } = parse(text) as {
  permissions: object;
  jobs: { read: Job; push: Job };
};
const intake = shareIntake();

it('reads what was sent without a credential, and never writes it into a script', () => {
  expect(permissions).toEqual({});
  expect(jobs.read.permissions).toEqual({ contents: 'read', issues: 'read' });
  expect(text).not.toContain('secrets.');
  const scripts = [...jobs.read.steps, ...jobs.push.steps].map(({ run = '' }) => run);
  expect(scripts.join('\n')).not.toContain('${{');
  const taking = jobs.read.steps.find(({ run }) => run?.includes('intake.ts'));
  expect(Object.keys(taking?.env ?? {})).toEqual(['ID']);
  expect(jobs.read.steps[0]?.with).toMatchObject({ 'persist-credentials': false });
});

it('runs nothing of the repository where it may push', () => {
  const scripts = jobs.push.steps.map(({ run = '' }) => run).join('\n');
  expect(scripts).not.toMatch(/\b(?:node|npm|npx)\b/);
});

it('hands the branch over as a bundle that holds one record', async () => {
  const { folder, git } = intake().repository;
  const answers = keepHidden(intake().answer()).set('acronym', 'KH').set('x-name', 'Zineb');
  const { code, output } = await intake().send('issue.txt', toLines(answers.set('x-end', '1')), {
    isSenderTold: false,
  });
  expect(code).toBe(0);
  expect(output).not.toContain('Zineb');
  const temp = mkdtempSync(join(tmpdir(), 'twiza-bundle-'));
  const refs = git('for-each-ref', '--format=%(refname)', 'refs/heads/propose');
  const bundle = join(temp, 'branches.bundle');
  writeFileSync(join(temp, 'refs'), `${refs}\n`);
  execFileSync('git', ['bundle', 'create', bundle, '--stdin', '--not', 'HEAD'], {
    cwd: folder,
    input: `${refs}\n`,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  expect(git('bundle', 'list-heads', bundle)).toContain('refs/heads/propose/khotwa-');
  expect(git('diff', '--name-only', `HEAD...${refs.split('\n')[0]}`)).toBe(
    'content/associations/khotwa.yaml',
  );
});

/** Runs what the job that may push runs, with a repository instead of GitHub and a file for the comment. */
function push(origin: string, bundle: string) {
  const temp = mkdtempSync(join(tmpdir(), 'twiza-push-'));
  const checkout = join(temp, 'checkout');
  execFileSync('git', ['clone', '--quiet', origin, checkout], { stdio: 'ignore' });
  mkdirSync(join(temp, 'taken'));
  writeFileSync(join(temp, 'taken/report'), 'Said.\n');
  execFileSync('cp', [bundle, join(temp, 'taken/branches.bundle')]);
  const gh = join(temp, 'gh');
  writeFileSync(gh, '#!/bin/sh\n[ "$1" = run ] || cp "$RUNNER_TEMP/comment" "$RUNNER_TEMP/said"\n');
  chmodSync(gh, 0o755);
  const script = jobs.push.steps.at(-1)?.run ?? '';
  execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    env: {
      ...process.env,
      PATH: temp + delimiter + process.env.PATH,
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: checkout,
      GITHUB_RUN_ID: '1',
      GITHUB_REPOSITORY: 'o/r',
      NUMBER: '1',
    },
    stdio: 'ignore',
  });
  return readFileSync(join(temp, 'said'), 'utf8');
}

it('pushes a branch whose name is taken under the next number, and says so', async () => {
  const { folder, git, commit } = intake().repository;
  const bundle = join(mkdtempSync(join(tmpdir(), 'twiza-taken-')), 'branches.bundle');
  git('checkout', '--quiet', '-b', 'propose/one-2026-11-20-1');
  commit({ 'content/associations/one.yaml': 'id: one\n' });
  git('bundle', 'create', '--quiet', bundle, 'propose/one-2026-11-20-1', '^main');
  git('checkout', '--quiet', 'main');
  git('branch', '--quiet', '--delete', '--force', 'propose/one-2026-11-20-1');
  expect(push(folder, bundle)).toBe('    Said.\n');
  git('checkout', '--quiet', 'propose/one-2026-11-20-1');
  commit({ 'content/associations/one.yaml': 'id: another\n' });
  git('checkout', '--quiet', 'main');
  expect(push(folder, bundle)).toContain('one-2026-11-20-1 → propose/one-2026-11-20-2');
});

it('pushes records of every kind that anybody may propose, but no wish, whose sender is nobody’s to read', () => {
  const [, names = ''] = /content\/\(([a-z|]+)\)/.exec(jobs.push.steps.at(-1)?.run ?? '') ?? [];
  expect(names.split('|').toSorted()).toEqual(
    proposedCollections.filter((each) => each !== 'volunteers').toSorted(),
  );
});

it('pushes nothing that is more than a record', () => {
  const { folder, git, commit } = intake().repository;
  const bundle = join(mkdtempSync(join(tmpdir(), 'twiza-more-')), 'branches.bundle');
  git('checkout', '--quiet', '-b', 'propose/more-2026-11-20-1');
  commit({ 'content/associations/more.yaml': 'id: more\n', 'scripts/more.ts': '' });
  git('bundle', 'create', '--quiet', bundle, 'propose/more-2026-11-20-1', '^main');
  git('checkout', '--quiet', 'main');
  git('branch', '--quiet', '--delete', '--force', 'propose/more-2026-11-20-1');
  expect(() => push(folder, bundle)).toThrow();
  expect(git('branch', '--list', 'propose/more*')).toBe('');
});
