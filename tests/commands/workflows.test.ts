import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '#build/tools.ts';
import { makeRepository } from '#testing/git-repository.ts';

const folder = join(root, '.github/workflows');
const names = readdirSync(folder);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

interface Job {
  name?: string;
  needs?: string | string[];
  if?: string;
  steps: { if?: string; run?: string }[];
  env?: { STEPS?: string };
}
const { jobs } = parse(read('test.yml')) as { jobs: Record<string, Job> };

/** The steps of `npm test`, as it names them to whoever asks for one that there is not. */
function listSteps(): string[] {
  try {
    execFileSync(process.execPath, ['scripts/commands/test.ts', '--only', 'none'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const [, steps = ''] = /Steps: (.*)\./.exec((error as { stderr: string }).stderr) ?? [];
    return steps.split(', ');
  }
  throw new Error('A step that does not exist was taken.');
}

it('runs every step of npm test for code, and those that content needs for content', () => {
  const stepsFor = (code: string) =>
    Object.values(jobs)
      .filter((job) => job.if?.includes(`code == '${code}'`))
      .flatMap((job) => job.env?.STEPS?.split(',') ?? []);
  const all = listSteps();
  expect(stepsFor('true').sort()).toEqual(all.filter((name) => name !== 'links').sort());
  expect(stepsFor('false')).toEqual(['records', 'generated', 'build', 'links']);
  expect(all).toEqual(expect.arrayContaining(stepsFor('false')));
});

it('takes a change for content only if nothing else has changed', () => {
  const repository = makeRepository('filter');
  repository.commit({ 'README.md': 'Twiza\n' });
  const filter = (range: string) =>
    execFileSync('bash', [join(root, '.github/filter-changes.sh'), range], {
      cwd: repository.folder,
      encoding: 'utf8',
    }).trim();
  repository.commit({ 'content/associations/a.yaml': 'id: a\n' });
  expect(filter('HEAD^1..HEAD')).toBe('code=false');
  repository.commit({ 'content/associations/b.yaml': 'id: b\n', 'src/content/a.ts': '' });
  expect(filter('HEAD^1..HEAD')).toBe('code=true');
  repository.commit({ 'src/b.ts': 'the same text, so that git sees a file that moved\n' });
  repository.git('mv', 'src/b.ts', 'content/b.md');
  repository.commit({});
  expect(filter('HEAD^1..HEAD')).toBe('code=true');
  expect(filter('')).toBe('code=true');
  expect(filter('HEAD..HEAD')).toBe('code=true');
});

type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** Whether the required check fails, as GitHub reads the condition of its one step. */
function failsFor(results: Record<string, Result>): unknown {
  const [step] = jobs.test?.steps ?? [];
  expect(step?.run).toBe('exit 1');
  const needs = Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { result }]));
  const condition = step?.if?.replaceAll('needs.*.result', 'results') ?? '';
  return runInNewContext(condition, {
    needs,
    results: Object.values(results),
    contains: (list: string[], one: string) => list.includes(one),
  });
}

it('has one check for branches to require, which waits for all jobs', () => {
  const { test, ...others } = jobs;
  expect(read('../../docs/maintaining.md')).toContain(`require the check *${test?.name}*`);
  expect(test).toMatchObject({ needs: Object.keys(others), if: 'always()' });
});

it('passes that check only if what the change needs has passed', () => {
  const all = (result: Result) =>
    Object.fromEntries(
      Object.keys(jobs)
        .filter((id) => id !== 'test')
        .map((id) => [id, result]),
    );
  const code = { ...all('success'), content: 'skipped' } as const;
  const content = { ...all('skipped'), changes: 'success', content: 'success' } as const;
  expect(failsFor(code)).toBe(false);
  expect(failsFor(content)).toBe(false);
  expect(failsFor({ ...code, e2e: 'failure' })).toBe(true);
  expect(failsFor({ ...code, unit: 'cancelled' })).toBe(true);
  expect(failsFor({ ...content, content: 'failure' })).toBe(true);
  expect(failsFor({ ...all('skipped'), changes: 'failure' })).toBe(true);
  // The filter said neither, and every job was skipped.
  expect(failsFor({ ...all('skipped'), changes: 'success' })).toBe(true);
});

it.each(names)('%s runs only actions of a commit that is named', (name) => {
  const actions = [...read(name).matchAll(/uses: *(.+)/g)].map(([, action = '']) => action);
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/.test(action))).toEqual(
    [],
  );
});
