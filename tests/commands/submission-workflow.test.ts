import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { keepHidden, shareDesk, toLines } from '../support/intake-desk.ts';

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
const desk = shareDesk();

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
  const { folder, git } = desk().repository;
  const answers = keepHidden(desk().answer()).set('acronym', 'KH').set('x-name', 'Zineb');
  const { code, output } = await desk().send('issue.txt', toLines(answers.set('x-end', '1')), {
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
