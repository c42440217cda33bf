import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { makeRepository } from '#testing/git-repository.ts';
import { findFirstDays, findLastDays, readHistory } from './read-history.ts';

const amal = 'associations/amal.yaml';

it('says when each file last changed', async () => {
  const { content, commit, git } = makeRepository('history');
  commit({ [`content/${amal}`]: 'one\n', 'content/associations/جمعية.yaml': 'one\n' });
  const today = git('log', '-1', '--format=%cs');
  const history = await readHistory(content);
  expect([...findLastDays(history)]).toEqual([
    [amal, today],
    ['associations/جمعية.yaml', today],
  ]);
});

it('says the last day of each, and nothing of what lies outside', async () => {
  const { content, commit, git } = makeRepository('history');
  const commitOn = (day: string, files: Record<string, string>) => {
    commit(files);
    git(
      '-c',
      'user.name=a',
      'commit',
      '--amend',
      '--quiet',
      '--no-edit',
      `--date=${day}T12:00:00Z`,
    );
    git('rebase', '--quiet', '--committer-date-is-author-date', '--root');
  };
  commitOn('2025-01-31', {
    'content/a b.yaml': 'one\n',
    'content/b.yaml': 'one\n',
    'README.md': '',
  });
  commitOn('2025-02-28', { 'content/a b.yaml': 'two\n' });
  expect(Object.fromEntries(findLastDays(await readHistory(content)))).toEqual({
    'a b.yaml': '2025-02-28',
    'b.yaml': '2025-01-31',
  });
});

it('says the day on which each file came, and of one that had gone the day on which it came back', async () => {
  const { content, commit } = makeRepository('history');
  commit(
    { 'content/a.yaml': 'one\n', 'content/b.yaml': 'one\n', 'content/c.yaml': '1\n' },
    '2025-01-31',
  );
  commit(
    { 'content/a.yaml': 'two\n', 'content/b.yaml': null, 'content/c.yaml': null },
    '2025-02-28',
  );
  commit({ 'content/b.yaml': 'two\n' }, '2025-03-31');
  expect(Object.fromEntries(findFirstDays(await readHistory(content)))).toEqual({
    'a.yaml': '2025-01-31',
    'b.yaml': '2025-03-31',
  });
});

it('tells what was added, changed and removed, a merge as one event, and nobody who did it', async () => {
  const { content, commit, git } = makeRepository('history');
  commit({ [`content/${amal}`]: 'one\n', 'content/b.yaml': 'b\n' });
  git('checkout', '--quiet', '-b', 'branch');
  commit({ [`content/${amal}`]: 'two\n' });
  commit({ [`content/${amal}`]: 'three\n', 'content/b.yaml': null });
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'branch');
  const history = (await readHistory(content)) ?? [];
  const text = (hash: string | undefined) => hash && git('cat-file', 'blob', hash);
  expect(history.map(({ path, before, after }) => [path, text(before), text(after)])).toEqual([
    [amal, 'one', 'three'],
    ['b.yaml', 'b', undefined],
    [amal, undefined, 'one'],
    ['b.yaml', undefined, 'b'],
  ]);
  expect(JSON.stringify(history)).not.toMatch(/amal@|Amal/);
});

it('says nothing of a folder that nobody committed', async () => {
  const { folder, commit } = makeRepository('history');
  commit({ 'README.md': '' });
  expect(await readHistory(join(folder, 'content'))).toBeUndefined();
});

it('says nothing where the history was cut off', async () => {
  const { folder, commit, git } = makeRepository('history');
  commit({ [`content/${amal}`]: 'one\n' });
  commit({ [`content/${amal}`]: 'two\n' });
  const clone = join(mkdtempSync(join(tmpdir(), 'twiza-shallow-')), 'clone');
  git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
  expect(await readHistory(join(clone, 'content'))).toBeUndefined();
});

it('says nothing where there is no repository', async () => {
  expect(await readHistory(mkdtempSync(join(tmpdir(), 'twiza-none-')))).toBeUndefined();
});

it('says nothing before the first commit', async () => {
  expect(await readHistory(makeRepository('history').content)).toBeUndefined();
});

it('takes no history that git cannot read for none', async () => {
  const { folder, content, commit, git } = makeRepository('history');
  commit({ [`content/${amal}`]: 'one\n' });
  const head = git('rev-parse', 'HEAD:content');
  const object = join(folder, '.git/objects', head.slice(0, 2), head.slice(2));
  chmodSync(object, 0o600);
  writeFileSync(object, 'damaged');
  await expect(readHistory(content)).rejects.toThrow(/git/);
});

it('warns where git reads no repository of somebody else, and goes on', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  const { content, commit } = makeRepository('history');
  expect(commit({ [`content/${amal}`]: 'one\n' })).toHaveLength(40);
  expect(await readHistory(content)).toBeUndefined();
  expect(warn.mock.calls.flat().join()).toContain('safe.directory');
  warn.mockRestore();
  // What starts next in this process begins before the runner takes it back.
  vi.unstubAllEnvs();
});
