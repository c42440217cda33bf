import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { makeRepository } from '#testing/git-repository.ts';
import { readHistory } from './read-history.ts';

const amal = 'associations/amal.yaml';

it('says when each file last changed', async () => {
  const { content, commit, git } = makeRepository('history');
  commit({ [`content/${amal}`]: 'one\n', 'content/associations/جمعية.yaml': 'one\n' });
  const today = git('log', '-1', '--format=%cs');
  const history = await readHistory(content);
  expect([...history]).toEqual([
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
  expect(Object.fromEntries(await readHistory(content))).toEqual({
    'a b.yaml': '2025-02-28',
    'b.yaml': '2025-01-31',
  });
});

it('says nothing where the history was cut off', async () => {
  const { folder, commit, git } = makeRepository('history');
  commit({ [`content/${amal}`]: 'one\n' });
  commit({ [`content/${amal}`]: 'two\n' });
  const clone = join(mkdtempSync(join(tmpdir(), 'twiza-shallow-')), 'clone');
  git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
  expect([...(await readHistory(join(clone, 'content')))]).toEqual([]);
});

it('says nothing where there is no repository', async () => {
  expect([...(await readHistory(mkdtempSync(join(tmpdir(), 'twiza-none-'))))]).toEqual([]);
});

it('says nothing before the first commit', async () => {
  expect([...(await readHistory(makeRepository('history').content))]).toEqual([]);
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
  expect([...(await readHistory(content))]).toEqual([]);
  expect(warn.mock.calls.flat().join()).toContain('safe.directory');
  warn.mockRestore();
});
