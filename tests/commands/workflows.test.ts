import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '#build/tools.ts';
import { makeRepository } from '#testing/git-repository.ts';

const folder = join(root, '.github/workflows');
const names = readdirSync(folder);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

interface Job {
  if?: string;
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
  expect(filter('')).toBe('code=true');
  expect(filter('HEAD..HEAD')).toBe('code=true');
});

it.each(names)('%s runs only actions of a commit that is named', (name) => {
  const actions = [...read(name).matchAll(/uses: *(.+)/g)].map(([, action = '']) => action);
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/.test(action))).toEqual(
    [],
  );
});
