import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
